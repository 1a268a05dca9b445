import { escape } from '../docs/html.ts'
import { partnerLayout } from './layout.ts'
import { words, type PageLanguage } from './words.ts'

/** @param refused what was written that is no address */
const askingForm = (language: PageLanguage, refused?: string): string => {
  const text = words[language]
  const [value, error, attributes] =
    refused === undefined
      ? ['', '', 'aria-describedby="email-hint"']
      : [
          ` value="${escape(refused)}"`,
          `<p id="email-error" class="error">${text.noEmail}</p>\n`,
          'aria-invalid="true" aria-describedby="email-hint email-error" autofocus',
        ]
  return `<form method="post" action="/partner/link">
<input type="hidden" name="language" value="${language}">
<label for="email">${text.email}</label>
<p id="email-hint">${text.emailHint}</p>
${error}<input id="email" name="email" type="email" autocomplete="email" required${value} ${attributes}>
<p><button>${text.send}</button></p>
</form>`
}

/** What somebody meets who is not signed in. */
export const askingPage = (language: PageLanguage, refused?: string): string =>
  partnerLayout(
    language,
    words[language].title,
    `<h1>${words[language].title}</h1>\n<p>${words[language].lead}</p>\n${askingForm(language, refused)}`,
  )

/** The same whether the address is known or not. */
export const sentPage = (language: PageLanguage): string =>
  partnerLayout(
    language,
    words[language].sentTitle,
    `<h1>${words[language].sentTitle}</h1>\n<p>${words[language].sent}</p>`,
  )

/** Where the mailed link leads: programs that look at links in mail press no buttons. */
export function openingPage(language: PageLanguage, token: string): string {
  const text = words[language]
  return partnerLayout(
    language,
    text.openTitle,
    `<h1>${text.openTitle}</h1>
<p>${text.open}</p>
<form method="post" action="/partner/sign-in">
<input type="hidden" name="language" value="${language}"><input type="hidden" name="token" value="${escape(token)}">
<button>${text.openButton}</button>
</form>`,
  )
}

export const usedUpPage = (language: PageLanguage): string =>
  partnerLayout(
    language,
    words[language].usedUpTitle,
    `<h1>${words[language].usedUpTitle}</h1>\n<p>${words[language].usedUp}</p>\n${askingForm(language)}`,
  )
