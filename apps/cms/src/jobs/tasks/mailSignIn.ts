import { createSignIns, linkMinutes, type SignIn } from '@osloregionen/partners'
import type { Payload } from 'payload'
import { transactionOf } from '../../db/transaction.ts'
import { env } from '../../env.ts'
import { escapeHtml, letter, linkHtml } from '../../integrations/email/letter.ts'
import { inTransaction } from '../../publishing/transaction.ts'
import type { Jobs } from '../queue.ts'
import { sendMail } from './sendMail.ts'

/**
 * Mails a link for each partner whose page an address may sign in to; to a stranger, nothing. The mail is sent here and not
 * by a job of its own, in which the tokens of the links would stand: of tokens, the database has but digests. Links that
 * could not be mailed are undone, since the mail server's answer is logged and may quote them.
 */
export async function mailSignIn(payload: Payload, { email, language }: Jobs['mail-sign-in']): Promise<void> {
  await inTransaction(payload, async (req) => {
    const signIns = await createSignIns(await transactionOf(req), email)
    if (signIns.length > 0) await sendMail({ to: email, ...invitation(signIns, language) })
  })
}

const words = {
  nb: {
    title: 'Logg inn på partnersiden',
    asked: 'Noen, mest sannsynlig du, har bedt om å logge inn på partnersiden til Osloregionens åpne API.',
    signIn: (partner: string) => `Logg inn for ${partner}`,
    limits: (links: number) =>
      `${links === 1 ? 'Lenken' : 'Hver lenke'} virker i ${linkMinutes} minutter og kan brukes én gang. Er den for gammel, ber du om en ny på`,
    ignore: 'Var det ikke du som ba om dette, trenger du ikke gjøre noe.',
    regards: 'Hilsen Osloregionen',
  },
  en: {
    title: 'Sign in to the partner page',
    asked:
      'Somebody, most likely you, has asked to sign in to the partner page of the open API of Osloregionen.',
    signIn: (partner: string) => `Sign in for ${partner}`,
    limits: (links: number) =>
      `${links === 1 ? 'The link' : 'Each link'} works for ${linkMinutes} minutes and can be used once. If it is too old, ask for a new one at`,
    ignore: 'If it was not you who asked, you need not do anything.',
    regards: 'Kind regards from Osloregionen',
  },
}

function invitation(signIns: readonly SignIn[], language: 'nb' | 'en') {
  const { title, asked, signIn, limits, ignore, regards } = words[language]
  const page = pageAt('/partner', language)
  const links = signIns.map(({ partnerName, token }) =>
    linkHtml(pageAt('/partner/sign-in', language, token), signIn(partnerName)),
  )
  const again = `${limits(links.length)} <a href="${escapeHtml(page)}">${escapeHtml(page)}</a>.`
  return letter({ language, title, paragraphs: [asked, ...links, again, ignore, regards] })
}

function pageAt(path: string, language: 'nb' | 'en', token?: string): string {
  const page = new URL(path, env.DELIVERY_URL)
  if (token !== undefined) page.searchParams.set('token', token)
  if (language === 'en') page.searchParams.set('language', 'en')
  return page.href
}
