import type { WebhookRow } from '@osloregionen/partners/webhooks'
import { escape } from '../docs/html.ts'
import type { DocsLanguage } from '../docs/languages.ts'
import { number } from './format.ts'
import { inLanguage } from './layout.ts'
import { scrollingTable } from './table.ts'
import { webhookWords } from './webhook-words.ts'

export const webhookPath = (id: string): string => `/partner/webhooks/${id}`

/** The webhooks of a partner, each of which has a page of its own. @param deleted whether one was just deleted */
export function webhookSection(
  webhooks: readonly WebhookRow[],
  language: DocsLanguage,
  deleted: boolean,
): string {
  const text = webhookWords[language]
  const heads = [text.address, text.what, text.state]
  const table = scrollingTable(
    'webhooks',
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}<th scope="col" class="number">${text.waiting}</th></tr></thead>
<tbody>${webhooks.map((webhook) => row(webhook, language)).join('\n')}</tbody>`,
  )
  return `<h2 id="webhooks">${text.title}</h2>
${deleted ? `<p class="verdict" role="status">${text.deleted}</p>` : ''}
<p>${text.lead}</p>
${webhooks.length === 0 ? `<p>${text.none}</p>` : table}
<p><a class="button" href="${inLanguage('/partner/webhooks/new', language)}">${text.newButton}</a></p>`
}

function row(webhook: WebhookRow, language: DocsLanguage): string {
  const { id, url, description, filter, waiting } = webhook
  const about = description === '' ? '' : `<br>${escape(description)}`
  return `<tr><td class="address-cell"><a href="${inLanguage(webhookPath(id), language)}">${escape(url)}</a>${about}</td><td>${filterOf(filter, language)}</td><td>${stateOf(webhook, language)}</td><td class="number">${number(waiting, language)}</td></tr>`
}

const looks = { active: 'good', paused: 'off', failed: 'bad' } as const

export const stateOf = ({ state }: WebhookRow, language: DocsLanguage): string =>
  `<span class="state whole ${looks[state]}">${webhookWords[language].states[state]}</span>`

/** The filter as it stands in an address. */
export function filterOf(filter: WebhookRow['filter'], language: DocsLanguage): string {
  const parts = Object.entries(filter).map(([name, value]) => `<code>${escape(`${name}=${value}`)}</code>`)
  return parts.length === 0 ? webhookWords[language].everything : parts.join(' ')
}
