import { escape } from '../docs/html.ts'
import type { DocsLanguage } from '../docs/languages.ts'
import { back, buttonForm, languageField, type PartnerPage } from './layout.ts'
import { words } from './words.ts'

/** @param refused what was written that is no address */
const askingForm = (language: DocsLanguage, refused?: string): string => {
  const text = words[language]
  const [value, error, attributes] =
    refused === undefined
      ? ['', '', 'aria-describedby="email-hint"']
      : [
          ` value="${escape(refused)}"`,
          `<p id="email-error" class="error">${text.noEmail}</p>\n`,
          'aria-invalid="true" aria-describedby="email-hint email-error" autofocus',
        ]
  return `<form method="post" action="/partner/link" class="panel">
<label for="email">${text.email}</label>
<p id="email-hint" class="hint">${text.emailHint}</p>
${error}<input id="email" name="email" type="email" autocomplete="email" required${value} ${attributes}>
${languageField(language)}<button>${text.send}</button>
</form>`
}

/** What somebody meets who is not signed in. */
export const askingPage = (language: DocsLanguage, refused?: string): PartnerPage => ({
  title: words[language].title,
  lead: words[language].lead,
  body: askingForm(language, refused),
})

/** The same whether the address is known or not. */
export const sentPage = (language: DocsLanguage): PartnerPage => ({
  title: words[language].sentTitle,
  lead: words[language].sent,
  body: `<p>${words[language].sentNext}</p>`,
  path: '/partner/sent',
})

/** Where the mailed link leads: programs that look at links in mail press no buttons. */
export function openingPage(language: DocsLanguage, token: string): PartnerPage {
  const text = words[language]
  return {
    title: text.openTitle,
    lead: text.open,
    body: `<div class="actions">${buttonForm(language, {
      action: '/partner/sign-in',
      label: text.openButton,
      fields: `<input type="hidden" name="token" value="${escape(token)}">`,
      kind: 'first',
    })}</div>`,
    path: `/partner/sign-in?token=${encodeURIComponent(token)}`,
  }
}

export const usedUpPage = (language: DocsLanguage): PartnerPage => ({
  title: words[language].usedUpTitle,
  lead: words[language].usedUp,
  body: askingForm(language),
})

/** Where there is no page. */
export const missingPage = (language: DocsLanguage): PartnerPage => ({
  title: words[language].missingTitle,
  lead: words[language].missing,
  body: back(language),
})
