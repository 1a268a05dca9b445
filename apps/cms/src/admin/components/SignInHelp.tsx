/** What the sign-in page is for, in the language of the admin. */
export function SignInHelp({ i18n }: { i18n: { language: string } }) {
  return (
    <p className="newsroom-signin">
      {i18n.language === 'en'
        ? 'Sign in to write for osloregionen.no and oslopolitan.no.'
        : 'Logg inn for å skrive for osloregionen.no og oslopolitan.no.'}
    </p>
  )
}
