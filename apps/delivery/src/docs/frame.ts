import { escape } from './html.ts'
import { otherLanguage, type DocsLanguage } from './languages.ts'
import { mark, markAddress } from './mark.ts'
import { words } from './words.ts'

/** What differs between the pages that the API shows to people. Texts are HTML, unless said. */
export interface Frame {
  language: DocsLanguage
  /** Text that the window is called by. */
  title: string
  style: string
  /** What else stands in the head. */
  head: string
  /** What the style knows the page by. */
  kind: 'front' | 'docs' | 'partner'
  /** Where the mark leads, and what is written beside it. */
  home: { address: string; name: string }
  /** What stands between the mark and the other language. */
  controls: string
  /** The address of the page in the other language. */
  inOther: string
  /** The site for readers. */
  site: string
  /** What stands between head and foot; has a `main` with the id `main`. */
  content: string
  /** Addresses. */
  scripts?: readonly string[]
}

/** A whole page, with the head and the foot that all of them have. */
export function frame(page: Frame): string {
  const { language, title, style, head, kind, home, controls, inOther, site, content, scripts = [] } = page
  const text = words[language]
  const other = otherLanguage[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
${head}
<link rel="icon" href="${markAddress}">
<link rel="preload" href="/docs/fonts/newsreader.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="/docs/fonts/inter.woff2" as="font" type="font/woff2" crossorigin>
<style>${style}</style>
</head>
<body class="${kind}">
<a class="skip" href="#main">${text.skip}</a>
<header class="head"><div class="wrap">
<a class="name" href="${home.address}">${mark}<span>Osloregionen</span> <span class="short">${home.name}</span></a>
${controls}
<a class="language" href="${escape(inOther)}" hreflang="${other}" lang="${other}">${{ nb: 'Norsk', en: 'English' }[other]}</a>
</div></header>
${content}
<footer class="foot"><div class="wrap">
<p>${text.license.replace('NLOD 2.0', '<a href="https://data.norge.no/nlod/no/2.0">NLOD 2.0</a>')}.</p>
<p><a href="/v1/openapi.json">${text.description}</a></p>
<p>${text.readers}: <a href="${escape(site)}">${escape(new URL(site).host)}</a></p>
</div></footer>
${scripts.map((address) => `<script src="${address}" type="module"></script>`).join('\n')}
</body>
</html>
`
}

/** The heading of a page. @param title text @param lead HTML */
export const titleBlock = (title: string, lead?: string): string =>
  `<div class="title"><h1>${escape(title)}</h1>${lead === undefined ? '' : `<p class="lead">${lead}</p>`}</div>`
