import { env } from '../../env.ts'
import { escapeHtml, letterHtml, linkHtml } from '../../integrations/email/letter.ts'

const title = 'Velg nytt passord'

/** The subject of the mail that follows «Glemt passord?». */
export const forgotPasswordSubject = () => `${title} i Osloregionens redaksjon`

/** The mail that follows «Glemt passord?»: what happened, what to do, for how long, and what if it was not you. */
export function forgotPasswordHtml(context?: { token?: string; user?: { name?: unknown } }): string {
  const address = `${env.CMS_URL}/admin/reset/${context?.token ?? ''}`
  const name = typeof context?.user?.name === 'string' ? ` ${escapeHtml(context.user.name)}` : ''
  return letterHtml({
    language: 'nb',
    title,
    paragraphs: [
      `Hei${name},`,
      'Noen, mest sannsynlig du, har bedt om nytt passord til Osloregionens redaksjon.',
      linkHtml(address, title),
      `Lenken virker i én time og kan brukes én gang. Virker den ikke, kan du lime inn denne adressen i nettleseren:<br>\n${address}`,
      'Var det ikke du som ba om dette, trenger du ikke gjøre noe. Passordet ditt er det samme som før.',
      'Hilsen redaksjonssystemet i Osloregionen',
    ],
  })
}
