import { hash } from 'node:crypto'
import { escape } from '../docs/html.ts'
import { style } from '../docs/style.ts'
import { words, type PageLanguage } from './words.ts'

/** Nothing runs here; forms go to this very server. */
export const partnerPagePolicy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** A page for partners. @param body HTML, beginning with the heading of the page */
export function partnerLayout(language: PageLanguage, title: string, body: string): string {
  const text = words[language]
  const other = language === 'nb' ? 'en' : 'nb'
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)} · Osloregionen</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><p><a href="/partner?language=${language}">Osloregionen · ${text.title}</a> · <a href="/docs">${text.docs}</a> · <a href="/partner?language=${other}" lang="${other}" hreflang="${other}">${text.otherLanguage}</a></p></header>
<main>
${body}
</main>
</body>
</html>
`
}

/** A form of one button. @param what told to those who cannot see what it stands beside */
export const buttonForm = (action: string, language: PageLanguage, label: string, what = ''): string =>
  `<form method="post" action="${escape(action)}"><input type="hidden" name="language" value="${language}"><button>${escape(label)}${what === '' ? '' : `<span class="visually-hidden"> ${escape(what)}</span>`}</button></form>`
