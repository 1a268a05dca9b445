import { documentTypeNames, webhookEvents, type DocumentType } from '@osloregionen/contract'
import { escape } from '../docs/html.ts'
import type { DocsLanguage } from '../docs/languages.ts'
import { titles } from '../feeds/topics.ts'
import { back, languageField, type PartnerPage } from './layout.ts'
import { webhookWords, type Refusal } from './webhook-words.ts'

/** What was written into the form. */
export interface WrittenWebhook {
  url: string
  description: string
  events: readonly string[]
  type: string
  municipality: string
}

const empty: WrittenWebhook = { url: '', description: '', events: webhookEvents, type: '', municipality: '' }

/** Where a webhook is made. @param refusal what was wrong with what was written, which is kept */
export function newWebhookPage(
  language: DocsLanguage,
  written: WrittenWebhook = empty,
  refusal?: Refusal,
): PartnerPage {
  const text = webhookWords[language]
  const field = fieldsIn(language, refusal)
  const whole =
    refusal === 'alike' || refusal === 'too many'
      ? `<p class="error" role="alert">${text.refusals[refusal]}</p>`
      : ''
  const events = webhookEvents.map(
    (name) =>
      `<label class="check"><input type="checkbox" name="${name}" value="on"${written.events.includes(name) ? ' checked' : ''}> ${text.eventNames[name]}</label>`,
  )
  return {
    title: text.newTitle,
    lead: text.newLead,
    path: '/partner/webhooks/new',
    body: `<form method="post" action="/partner/webhooks" class="panel">${whole}
${field('url', text.url, text.urlHint, `type="url" required maxlength="2000" autocomplete="off" value="${escape(written.url)}"`)}
${field('description', text.description, text.descriptionHint, `maxlength="200" autocomplete="off" value="${escape(written.description)}"`)}
<fieldset${refusal === 'events' ? ' aria-describedby="events-error"' : ''}><legend>${text.events}</legend>
${refusal === 'events' ? errorOf('events', language) : ''}${events.join('\n')}</fieldset>
<label for="type">${text.type}</label>
<select id="type" name="type"><option value="">${text.allTypes}</option>${documentTypeNames.map((type) => option(type, language, written.type)).join('')}</select>
${field('municipality', text.municipality, text.municipalityHint, `inputmode="numeric" maxlength="4" autocomplete="off" value="${escape(written.municipality)}"`)}
${languageField(language)}<button>${text.make}</button>
</form>
${back(language)}`,
  }
}

const option = (type: DocumentType, language: DocsLanguage, chosen: string): string =>
  `<option value="${type}"${type === chosen ? ' selected' : ''}>${escape(titles[type][language])}</option>`

const errorOf = (name: Refusal, language: DocsLanguage): string =>
  `<p id="${name}-error" class="error">${webhookWords[language].refusals[name]}</p>\n`

const fieldsIn =
  (language: DocsLanguage, refusal: Refusal | undefined) =>
  (name: 'url' | 'description' | 'municipality', label: string, hint: string, attributes: string): string => {
    const [error, state] =
      name !== 'description' && refusal === name
        ? [
            errorOf(name, language),
            `aria-invalid="true" aria-describedby="${name}-hint ${name}-error" autofocus`,
          ]
        : ['', `aria-describedby="${name}-hint"`]
    return `<label for="${name}">${label}</label>
<p id="${name}-hint" class="hint">${hint}</p>
${error}<input id="${name}" name="${name}" ${attributes} ${state}>`
  }
