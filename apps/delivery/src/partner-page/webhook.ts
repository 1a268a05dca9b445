import type { DeliveryRow, WebhookRow } from '@osloregionen/partners/webhooks'
import { escape } from '../docs/html.ts'
import type { DocsLanguage } from '../docs/languages.ts'
import { deliveryTable } from './deliveries.ts'
import { moment, number } from './format.ts'
import { back, buttonForm, inLanguage, languageField, secretField, type PartnerPage } from './layout.ts'
import { filterOf, stateOf, webhookPath } from './webhooks.ts'
import { webhookWords, type Deed } from './webhook-words.ts'

/** Everything about one webhook. @param done what was just done with it */
export function webhookPage(
  language: DocsLanguage,
  webhook: WebhookRow,
  deliveries: readonly DeliveryRow[],
  done?: Deed,
): PartnerPage {
  const text = webhookWords[language]
  const { id, url, description } = webhook
  const path = webhookPath(id)
  return {
    title: description === '' ? text.one : description,
    lead: `<code>${escape(url)}</code>`,
    path,
    body: `${back(language)}
${done === undefined ? '' : `<p class="verdict" role="status">${text.done[done]}</p>`}
<div class="narrow">${facts(webhook, language)}</div>
<div class="actions">${buttons(webhook, language)}</div>
<h2 id="deliveries">${text.deliveries}</h2>
${deliveryTable(language, path, deliveries)}
${replaying(webhook, language)}
${secret(webhook, language)}
<h2>${text.remove}</h2>
<p>${text.removeText}</p>
<p><a class="outlined" href="${inLanguage(`${path}/delete`, language)}">${text.remove} …</a></p>`,
  }
}

function facts(webhook: WebhookRow, language: DocsLanguage): string {
  const text = webhookWords[language]
  const { events, filter, stateReason, stoppedAt, revision, waiting, createdAt } = webhook
  const why = stateReason === null ? '' : `${text.reasons[stateReason]} ${text.startText}`
  const since = stoppedAt === null ? '' : `${text.stoppedAt} ${moment(stoppedAt, language)}. `
  const rows = [
    [text.state, stateOf(webhook, language) + since + why],
    [text.events, events.map((event) => text.eventNames[event]).join(', ')],
    [text.filter, filterOf(filter, language)],
    [text.waiting, number(waiting, language)],
    [text.revision, `${number(revision, language)}<br>${text.revisionText}`],
    [text.created, moment(createdAt, language)],
  ]
  return `<dl class="facts">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`
}

function buttons({ id, state }: WebhookRow, language: DocsLanguage): string {
  const text = webhookWords[language]
  const path = webhookPath(id)
  const ping = { action: `${path}/ping`, label: text.ping }
  const toggle =
    state === 'active'
      ? { action: `${path}/pause`, label: text.pause }
      : { action: `${path}/start`, label: text.start, kind: 'first' as const }
  return buttonForm(language, toggle) + buttonForm(language, ping)
}

function replaying({ id }: WebhookRow, language: DocsLanguage): string {
  const text = webhookWords[language]
  return `<h2>${text.replay}</h2>
<p>${text.replayText}</p>
<form method="post" action="${webhookPath(id)}/replay" class="panel">
<label for="since">${text.since}</label>
<p id="since-hint" class="hint">${text.sinceHint}</p>
<input id="since" name="since" type="number" min="0" max="${Number.MAX_SAFE_INTEGER}" required aria-describedby="since-hint">
${languageField(language)}<button>${text.replayButton}</button>
</form>`
}

function secret({ id, previousSecretUntil }: WebhookRow, language: DocsLanguage): string {
  const text = webhookWords[language]
  const both =
    previousSecretUntil === null ? '' : `\n<p>${text.bothSign} ${moment(previousSecretUntil, language)}.</p>`
  return `<h2>${text.secret}</h2>
<p>${text.secretText}</p>${both}
<div class="actions">${buttonForm(language, { action: `${webhookPath(id)}/secret`, label: text.newSecret })}</div>`
}

/** A secret that was just made, shown this once. */
export function secretPage(language: DocsLanguage, id: string, fresh: string): PartnerPage {
  const text = webhookWords[language]
  return {
    title: text.freshTitle,
    lead: text.fresh,
    body: `${secretField(text.freshLabel, fresh)}
<p>${text.freshNext}</p>
${toWebhook(language, id)}`,
    path: webhookPath(id),
  }
}

/** Asks before the secret that signs beside the new one is given up. A button pressed twice leads here too. */
export function recentSecretPage(language: DocsLanguage, id: string): PartnerPage {
  const text = webhookWords[language]
  const again = buttonForm(language, {
    action: `${webhookPath(id)}/secret`,
    label: text.recentButton,
    fields: '<input type="hidden" name="again" value="yes">',
    kind: 'danger',
  })
  return {
    title: text.recentTitle,
    body: `<p>${text.recent}</p>\n<div class="actions">${again}</div>\n${toWebhook(language, id)}`,
    path: webhookPath(id),
  }
}

/** Asks before a webhook is deleted. */
export function deletingPage(language: DocsLanguage, { id, url }: WebhookRow): PartnerPage {
  const text = webhookWords[language]
  const action = `${webhookPath(id)}/delete`
  return {
    title: text.removeTitle,
    lead: `<code>${escape(url)}</code>`,
    body: `<p>${text.removeText}</p>
<div class="actions">${buttonForm(language, { action, label: text.remove, kind: 'danger' })}
<a class="outlined" href="${inLanguage(webhookPath(id), language)}">${text.keep}</a></div>`,
    path: action,
  }
}

/** The same for one that was deleted, that never was, and that is another partner's. */
export function unknownWebhookPage(language: DocsLanguage): PartnerPage {
  const text = webhookWords[language]
  return { title: text.unknownTitle, body: `<p>${text.unknown}</p>\n${back(language)}` }
}

const toWebhook = (language: DocsLanguage, id: string): string =>
  `<p><a class="back" href="${inLanguage(webhookPath(id), language)}">${webhookWords[language].toWebhook}</a></p>`
