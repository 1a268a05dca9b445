import { hash } from 'node:crypto'
import { frame, titleBlock } from './frame.ts'
import { escape } from './html.ts'
import { docsLanguages, otherLanguage, type DocsLanguage } from './languages.ts'
import { menu, pageAfter } from './site-map.ts'
import { style } from './style.ts'
import { words } from './words.ts'

const policy = (more: string) =>
  `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; script-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; ${more}`

/** Nothing but the page's own style, script and letters may load, and the icon. */
export const pagePolicy = policy("img-src data:; form-action 'none'")

/** Of a page with a form, and with the element for the pages of others. */
export const formPolicy = policy("form-action 'self'; connect-src 'self'; img-src 'self' data:")

/** A heading of a page that can be led to. */
export interface Heading {
  id: string
  /** HTML */
  text: string
}

/** A page of the documentation, before what stands around every page. */
export interface Page {
  language: DocsLanguage
  /** What follows the language in its address. */
  slug: string
  title: string
  /** One or two sentences that say what the page is for. */
  lead?: string
  /** HTML below both. */
  body: string
  headings?: Heading[]
  /** Addresses of scripts of its own, which it can do without. */
  scripts?: string[]
  /** Whether it stands where there is no page, and is none that anybody should find. */
  isMissing?: boolean
}

/** Where the documentation is, and the sites that it speaks of. */
export interface Origins {
  api: string
  osloregionen: string
}

export const pagePath = (language: DocsLanguage, slug: string): string =>
  slug === '' ? `/docs/${language}` : `/docs/${language}/${slug}`

/** A whole page. */
export function layout(origins: Origins, page: Page): string {
  const { language, slug, title, lead, body, headings = [], scripts = [], isMissing = false } = page
  const text = words[language]
  const isFront = slug === ''
  return frame({
    language,
    title: isFront ? text.name : `${title} · ${text.name}`,
    style,
    head: isMissing ? '<meta name="robots" content="noindex">' : headOf(origins, page),
    kind: isFront ? 'front' : 'docs',
    home: { address: pagePath(language, ''), name: text.short },
    controls: `<button class="menu-button" popovertarget="menu">${text.menu}</button>`,
    inOther: pagePath(otherLanguage[language], slug),
    site: origins.osloregionen,
    content: `<div class="wrap frame">
<nav id="menu" class="menu" popover aria-label="${text.menu}">
<button class="menu-button" popovertarget="menu" popovertargetaction="hide">${text.close}</button>
${menu.map(({ title: heading, pages }) => `<p>${heading[language]}</p>\n<ul>${pages.map((entry) => item(language, slug, entry)).join('')}</ul>`).join('\n')}
</nav>
<main id="main" tabindex="-1">
${titleBlock(title, lead)}
${contents(language, headings)}
<div class="text">
${body}
</div>
${following(language, slug)}
</main>
</div>`,
    scripts: ['/docs/copy.js', ...scripts],
  })
}

/** What those who find and list pages are told. */
function headOf({ api }: Origins, { language, slug, lead }: Page): string {
  return `${lead === undefined ? '' : `<meta name="description" content="${escape(lead.replaceAll(/<[^>]+>|`/g, ''))}">`}
<link rel="canonical" href="${escape(api + pagePath(language, slug))}">
${docsLanguages.map((one) => alternate(one, api + pagePath(one, slug))).join('\n')}
${alternate('x-default', api + (slug === '' ? '/docs' : `/docs/${slug}`))}`
}

const alternate = (language: string, address: string): string =>
  `<link rel="alternate" hreflang="${language}" href="${escape(address)}">`

function item(
  language: DocsLanguage,
  current: string,
  { slug, ...titles }: (typeof menu)[number]['pages'][number],
): string {
  const isHere = slug === current
  const isAbove = slug !== '' && current.startsWith(`${slug}/`)
  const state = isHere ? ' aria-current="page"' : isAbove ? ' aria-current="true"' : ''
  return `<li><a href="${pagePath(language, slug)}"${state}>${titles[language]}</a></li>`
}

/** Few headings are seen at a glance. */
function contents(language: DocsLanguage, headings: readonly Heading[]): string {
  if (headings.length < 3) return ''
  const items = headings.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`)
  return `<nav class="contents" aria-labelledby="on-this-page"><p id="on-this-page">${words[language].onThisPage}</p><ul>${items.join('')}</ul></nav>`
}

function following(language: DocsLanguage, slug: string): string {
  const next = pageAfter(slug)
  if (next === undefined) return ''
  return `<p class="next"><a href="${pagePath(language, next.slug)}"><span>${words[language].next}</span> ${next[language]}</a></p>`
}
