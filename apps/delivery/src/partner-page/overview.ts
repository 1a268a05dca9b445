import type { Key, PartnerUsage, Session } from '@osloregionen/partners'
import { escape } from '../docs/html.ts'
import { keySection } from './keys.ts'
import { buttonForm, partnerLayout } from './layout.ts'
import { usageSection } from './usage.ts'
import { requestsAMinute, words, type PageLanguage } from './words.ts'

export interface Overview {
  session: Session
  keys: readonly Key[]
  usage: readonly PartnerUsage[]
}

/** What a partner meets who is signed in. */
export function overviewPage(language: PageLanguage, { session, keys, usage }: Overview): string {
  const text = words[language]
  return partnerLayout(
    language,
    session.partnerName,
    `<h1>${escape(session.partnerName)}</h1>
<div class="signed-in"><p>${text.signedInAs} ${escape(session.email)}. ${text.limit}: ${requestsAMinute(session.perMinute, language)}.</p>
${buttonForm('/partner/sign-out', language, text.signOut)}</div>
${keySection(keys, language)}
${usageSection(usage, language)}`,
  )
}
