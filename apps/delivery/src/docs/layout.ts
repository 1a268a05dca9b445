import { hash } from 'node:crypto'
import { escape } from './html.ts'
import { docsLanguages, otherLanguage, type DocsLanguage } from './languages.ts'
import { mark, markAddress } from './mark.ts'
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
  const { language, slug, title, lead, body, headings = [], scripts = [] } = page
  const text = words[language]
  const other = otherLanguage[language]
  const isFront = slug === ''
  const name = isFront ? text.name : `${title} · ${text.name}`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(name)}</title>
${lead === undefined ? '' : `<meta name="description" content="${escape(lead.replaceAll(/<[^>]+>|`/g, ''))}">`}
<link rel="canonical" href="${escape(origins.api + pagePath(language, slug))}">
${docsLanguages.map((one) => alternate(one, origins.api + pagePath(one, slug))).join('\n')}
${alternate('x-default', origins.api + (isFront ? '/docs' : `/docs/${slug}`))}
<link rel="icon" href="${markAddress}">
<link rel="preload" href="/docs/fonts/newsreader.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="/docs/fonts/inter.woff2" as="font" type="font/woff2" crossorigin>
<style>${style}</style>
</head>
<body${isFront ? ' class="front"' : ''}>
<a class="skip" href="#main">${text.skip}</a>
<header class="head"><div class="wrap">
<a class="name" href="${pagePath(language, '')}">${mark}<span>Osloregionen</span> <span class="short">${text.short}</span></a>
<button class="menu-button" popovertarget="menu">${text.menu}</button>
<a class="language" href="${pagePath(other, slug)}" hreflang="${other}" lang="${other}">${{ nb: 'Norsk', en: 'English' }[other]}</a>
</div></header>
<div class="wrap frame">
<nav id="menu" class="menu" popover aria-label="${text.menu}">
<button class="menu-button" popovertarget="menu" popovertargetaction="hide">${text.close}</button>
${menu.map(({ title: heading, pages }) => `<p>${heading[language]}</p>\n<ul>${pages.map((entry) => item(language, slug, entry)).join('')}</ul>`).join('\n')}
</nav>
<main id="main" tabindex="-1">
<div class="title"><h1>${escape(title)}</h1>${lead === undefined ? '' : `<p class="lead">${lead}</p>`}</div>
${contents(language, headings)}
<div class="text">
${body}
</div>
${following(language, slug)}
</main>
</div>
<footer class="foot"><div class="wrap">
<p>${text.license.replace('NLOD 2.0', '<a href="https://data.norge.no/nlod/no/2.0">NLOD 2.0</a>')}.</p>
<p><a href="/v1/openapi.json">${text.description}</a></p>
<p>${text.readers}: <a href="${escape(origins.osloregionen)}">${escape(new URL(origins.osloregionen).host)}</a></p>
</div></footer>
${['/docs/copy.js', ...scripts].map((address) => `<script src="${address}" type="module"></script>`).join('\n')}
</body>
</html>
`
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
