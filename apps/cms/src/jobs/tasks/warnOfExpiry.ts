import { noteExpiring, type Expiring } from '@osloregionen/partners'
import type { Payload } from 'payload'
import { transactionOf } from '../../db/transaction.ts'
import { escapeHtml, letter } from '../../integrations/email/letter.ts'
import { inTransaction } from '../../publishing/transaction.ts'
import { queueJob } from '../queue.ts'

/** How long before the end of a key its partner is told. */
const daysAhead = 14

/** Mails the contacts of partners some of whose keys end soon: once, before it is too late to ask for new ones. */
export async function warnOfExpiry(payload: Payload): Promise<void> {
  await inTransaction(payload, async (req) => {
    const expiring = await noteExpiring(await transactionOf(req), daysAhead)
    if (expiring.length === 0) return
    const { contactEmail } = await payload.findGlobal({
      slug: 'site-osloregionen',
      depth: 0,
      overrideAccess: true,
      req,
    })
    const replyTo = contactEmail ? { replyTo: contactEmail } : {}
    for (const partner of expiring) {
      const mail = warning(partner)
      for (const to of partner.emails) await queueJob(req, 'send-mail', { to, ...mail, ...replyTo })
    }
  })
}

/** In Norwegian and English: which one a contact reads is not known. */
function warning({ partnerName, keys }: Expiring) {
  const list = (language: 'nb' | 'en', until: string) =>
    keys
      .map(({ name, start, expiresAt }) => `${name} (${start}…) ${until} ${lastDay(expiresAt, language)}`)
      .map(escapeHtml)
      .join('<br>\n')
  return letter({
    language: 'nb',
    title: `Nøkler til Osloregionens åpne API utløper snart: ${partnerName}`,
    paragraphs: [
      `Disse nøklene til ${escapeHtml(partnerName)} virker ikke så lenge til:`,
      list('nb', 'virker til og med'),
      'Etter det blir det som hentes med dem, avvist. Skal dere bruke API-et videre, svarer dere på denne e-posten, så ordner vi det.',
      'English: These keys end soon. Afterwards requests with them are refused. If you go on using the API, answer this e-mail.',
      list('en', 'works up to and including'),
      'Hilsen Osloregionen',
    ],
  })
}

/** Keys end at midnight: the day before is the last. */
const lastDay = (expiresAt: string, language: 'nb' | 'en'): string =>
  new Date(Date.parse(expiresAt) - 1).toLocaleDateString(language === 'nb' ? 'nb-NO' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Oslo',
  })
