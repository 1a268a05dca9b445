import { describeFailure, type DeliveryRow } from '@osloregionen/partners/webhooks'
import { escape } from '../docs/html.ts'
import type { DocsLanguage } from '../docs/languages.ts'
import { moment } from './format.ts'
import { buttonForm } from './layout.ts'
import { scrollingTable } from './table.ts'
import { webhookWords } from './webhook-words.ts'

/** So many messages of a webhook are shown. */
export const deliveriesShown = 10

const looks = { waiting: 'off', delivered: 'good', failed: 'bad' } as const

/** What was sent to a webhook, and what came of it. @param path of the webhook */
export function deliveryTable(
  language: DocsLanguage,
  path: string,
  deliveries: readonly DeliveryRow[],
): string {
  const text = webhookWords[language]
  if (deliveries.length === 0) return `<p>${text.noDeliveries}</p>`
  const heads = [text.time, text.message, text.outcome]
  return `<p>${text.deliveriesText}</p>
${scrollingTable(
  'deliveries',
  `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}<th scope="col" class="number">${text.attempts}</th><th scope="col">${text.lastAttempt}</th><td></td></tr></thead>
<tbody>${deliveries.map((delivery) => row(language, path, delivery)).join('\n')}</tbody>`,
)}`
}

function row(language: DocsLanguage, path: string, delivery: DeliveryRow): string {
  const text = webhookWords[language]
  const { id, type, documentId, language: ofDocument, state, createdAt, nextAt, attempts } = delivery
  const about =
    documentId === null ? '' : `<br><code>${escape(documentId)}</code> ${escape(ofDocument ?? '')}`
  const next = nextAt === null ? '' : `${text.nextAt} ${moment(nextAt, language)}`
  const again =
    state !== 'delivered' && attempts.length > 0
      ? buttonForm(language, {
          action: `${path}/resend`,
          label: text.resend,
          about: `${text.eventNames[type] ?? type} ${moment(createdAt, language)}`,
          fields: `<input type="hidden" name="delivery" value="${id}">`,
        })
      : ''
  return `<tr><td class="whole">${moment(createdAt, language)}</td><td>${text.eventNames[type] ?? escape(type)}${about}</td><td><span class="state whole ${looks[state]}">${text.deliveryStates[state]}</span>${next}</td><td class="number">${attempts.length}</td><td>${lastAttempt(language, delivery)}</td><td>${again}</td></tr>`
}

/** What was answered to what has arrived, or why the rest has not. */
function lastAttempt(language: DocsLanguage, { attempts: [last] }: DeliveryRow): string {
  const words = webhookWords[language]
  if (last === undefined) return words.notSent
  if (last.failure === null) return `${words.answered} ${last.status}.`
  const { text, language: written } = describeFailure(language, last.failure)
  return `<span lang="${written}">${escape(text)}</span>`
}
