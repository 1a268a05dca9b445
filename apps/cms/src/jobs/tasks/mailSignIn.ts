import { createSignIns, linkMinutes } from '@osloregionen/partners'
import type { Payload } from 'payload'
import { env } from '../../env.ts'
import type { Jobs } from '../queue.ts'
import { sendMail } from './sendMail.ts'

/**
 * Mails a link for each partner whose page an address may sign in to; to a stranger, nothing. The mail is sent here and not
 * by a job of its own, in which the token of the link would stand: of tokens, the database has but digests.
 */
export async function mailSignIn(payload: Payload, { email, language }: Jobs['mail-sign-in']): Promise<void> {
  for (const { partnerName, token } of await createSignIns(payload.db.pool, email)) {
    const link = new URL('/partner/sign-in', env.DELIVERY_URL)
    link.searchParams.set('token', token)
    if (language === 'en') link.searchParams.set('language', 'en')
    await sendMail({ to: email, ...letters[language](partnerName, link.href) })
  }
}

const letters = {
  nb: (partner: string, link: string) => ({
    subject: `Logg inn på partnersiden: ${partner}`,
    text: `Her er lenken til partnersiden for ${partner} hos Osloregionen:

${link}

Den virker i ${linkMinutes} minutter, og bare én gang.

Har du ikke bedt om den? Da trenger du ikke å gjøre noe.
`,
  }),
  en: (partner: string, link: string) => ({
    subject: `Sign in to the partner page: ${partner}`,
    text: `Here is the link to the partner page of ${partner} at Osloregionen:

${link}

It works for ${linkMinutes} minutes, and once only.

You did not ask for it? Then you need not do anything.
`,
  }),
}
