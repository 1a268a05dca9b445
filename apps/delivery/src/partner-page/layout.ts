import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { frame, titleBlock } from '../docs/frame.ts'
import { escape } from '../docs/html.ts'
import { otherLanguage, type DocsLanguage } from '../docs/languages.ts'
import { pagePath } from '../docs/layout.ts'
import { style as docsStyle } from '../docs/style.ts'
import { words } from './words.ts'

/** That of the documentation, and what only these pages have. */
const style = docsStyle + readFileSync(new URL('style.css', import.meta.url), 'utf8')

/** Nothing runs here; forms go to this very server. */
export const partnerPagePolicy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; font-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** A page for partners, before what stands around every page. */
export interface PartnerPage {
  title: string
  /** HTML: one or two sentences below the title. */
  lead?: string
  /** HTML below both. */
  body: string
  /** Its address without the language; that of the first page where it has none of its own. */
  path?: string
}

/** An address in a language. */
export const inLanguage = (path: string, language: DocsLanguage): string =>
  `${path}${path.includes('?') ? '&' : '?'}language=${language}`

/** A whole page. @param site the site for readers */
export function partnerLayout(language: DocsLanguage, site: string, page: PartnerPage): string {
  const { title, lead, body, path = '/partner' } = page
  const text = words[language]
  return frame({
    language,
    title: title === text.title ? `${title} · Osloregionen` : `${title} · ${text.title} · Osloregionen`,
    style,
    head: '<meta name="robots" content="noindex">',
    kind: 'partner',
    home: { address: inLanguage('/partner', language), name: text.short },
    controls: `<a class="language" href="${pagePath(language, '')}">${text.docs}</a>`,
    inOther: inLanguage(path, otherLanguage[language]),
    site,
    content: `<main id="main" class="wrap" tabindex="-1">
${titleBlock(title, lead)}
${body}
</main>`,
  })
}

/** The way back to the first page. */
export const back = (language: DocsLanguage): string =>
  `<p><a class="back" href="${inLanguage('/partner', language)}">${words[language].back}</a></p>`

/** What can be done with one press. */
export interface Button {
  action: string
  label: string
  /** What it stands beside, told to those who cannot see that. */
  about?: string
  /** HTML of other fields. */
  fields?: string
  /** Whether it is the one thing to do, or takes something away. */
  kind?: 'first' | 'danger'
}

/** A form of one button. */
export function buttonForm(
  language: DocsLanguage,
  { action, label, about, fields = '', kind }: Button,
): string {
  const hidden = about === undefined ? '' : `<span class="visually-hidden"> ${escape(about)}</span>`
  const look = kind === 'first' ? '' : ` class="${kind ?? 'quiet'}"`
  return `<form method="post" action="${escape(action)}">${languageField(language)}${fields}<button${look}>${escape(label)}${hidden}</button></form>`
}

/** Tells the server which language a form is answered in. */
export const languageField = (language: DocsLanguage): string =>
  `<input type="hidden" name="language" value="${language}">`

/** A secret that was just made, shown this once: whole in narrow windows too, and chosen with one press of Ctrl+A. */
export const secretField = (label: string, secret: string): string =>
  `<div class="panel"><label>${label} <textarea readonly rows="2" autocomplete="off" spellcheck="false">${escape(secret)}</textarea></label></div>`
