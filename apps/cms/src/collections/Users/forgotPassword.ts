import { env } from '../../env.ts'

/** The subject of the mail that follows «Glemt passord?». */
export const forgotPasswordSubject = () => 'Velg nytt passord i Osloregionens redaksjon'

/** The mail that follows «Glemt passord?»: what happened, what to do, for how long, and what if it was not you. */
export function forgotPasswordHtml(context?: { token?: string; user?: { name?: unknown } }): string {
  const address = `${env.CMS_URL}/admin/reset/${context?.token ?? ''}`
  const name = typeof context?.user?.name === 'string' ? ` ${escapeHtml(context.user.name)}` : ''
  return [
    '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Velg nytt passord</title></head>',
    '<body style="font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.6; color: #0b1f33; max-width: 34em">',
    `<p>Hei${name},</p>`,
    '<p>Noen, mest sannsynlig du, har bedt om nytt passord til Osloregionens redaksjon.</p>',
    `<p><a href="${address}" style="color: #12467b; font-weight: bold">Velg nytt passord</a></p>`,
    '<p>Lenken virker i én time og kan brukes én gang. Virker den ikke, kan du lime inn denne adressen i nettleseren:<br>',
    `${address}</p>`,
    '<p>Var det ikke du som ba om dette, trenger du ikke gjøre noe. Passordet ditt er det samme som før.</p>',
    '<p>Hilsen redaksjonssystemet i Osloregionen</p>',
    '</body></html>',
  ].join('\n')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
