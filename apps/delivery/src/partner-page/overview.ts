import type { Key, PartnerUsage, Session } from '@osloregionen/partners'
import type { WebhookRow } from '@osloregionen/partners/webhooks'
import { escape } from '../docs/html.ts'
import type { DocsLanguage } from '../docs/languages.ts'
import { requestsAMinute } from './format.ts'
import { keySection } from './keys.ts'
import { buttonForm, type PartnerPage } from './layout.ts'
import { usageSection } from './usage.ts'
import { webhookSection } from './webhooks.ts'
import { words } from './words.ts'

export interface Overview {
  session: Session
  keys: readonly Key[]
  usage: readonly PartnerUsage[]
  /** Undefined where the partner's agreement is without webhooks. */
  webhooks?: readonly WebhookRow[] | undefined
  /** Whether one was just deleted. */
  deleted: boolean
}

/** What a partner meets who is signed in. */
export function overviewPage(language: DocsLanguage, given: Overview): PartnerPage {
  const { session, keys, usage, webhooks, deleted } = given
  const text = words[language]
  return {
    title: session.partnerName,
    lead: `${text.signedInAs} ${escape(session.email)}. ${text.limit}: ${requestsAMinute(session.perMinute, language)}.`,
    body: `<div class="actions">${buttonForm(language, { action: '/partner/sign-out', label: text.signOut })}</div>
${keySection(keys, language)}
${webhooks === undefined ? '' : webhookSection(webhooks, language, deleted)}
${usageSection(usage, language)}`,
  }
}
