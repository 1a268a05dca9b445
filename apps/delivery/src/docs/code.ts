import { escape } from './html.ts'
import type { DocsLanguage } from './languages.ts'
import type { Origins } from './layout.ts'
import { kindOf, programText } from './programs.ts'
import { words } from './words.ts'

interface Shown {
  /** What it is called, for who meets it without seeing it. Unlike all others of the page. */
  name: string
  /** What it is written in. */
  kind: string
  text: string
  /** HTML beside the kind. */
  more?: string
  /** Further attributes. */
  attributes?: string
}

/** Code as every page shows it: it scrolls sideways, by keyboard too. */
export const figure = ({ name, kind, text, more = '', attributes = '' }: Shown): string =>
  `<figure class="code"${attributes}><figcaption><span>${escape(kind)}</span>${more}</figcaption><pre role="group" aria-label="${escape(name)}" tabindex="0"><code>${coloured(text.trimEnd(), kind)}</code></pre></figure>`

/** An example that is a file: it can be downloaded. */
export function program(language: DocsLanguage, name: string, origins: Origins, attributes = ''): string {
  const { download, example } = words[language]
  const more = `<a href="/docs/examples/${name}" download>${download} <span class="file">${name}</span></a>`
  return figure({
    name: `${example}: ${name}`,
    kind: kindOf(name),
    text: programText(name, origins),
    more,
    attributes: ` data-example="${name}"${attributes}`,
  })
}

const comments: Record<string, string> = {
  curl: '(?<![^\\s])#.*',
  JavaScript: '//.*|/\\*[^]*?\\*/',
  PHP: '//.*|/\\*[^]*?\\*/|(?<![^\\s])#(?!\\[).*',
  'C#': '//.*|/\\*[^]*?\\*/',
  HTML: '<!--[^]*?-->',
}

/** Comments and texts in colours of their own; the rest speaks for itself. */
function coloured(text: string, kind: string): string {
  const comment = comments[kind]
  if (comment === undefined) return escape(text)
  const quoted =
    kind === 'HTML' ? '"[^"\\n]*"' : `"(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\\\\\n]|\\\\.)*'|\`[^\`]*\``
  const parts = text.split(new RegExp(`(${comment}|${quoted})`))
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return escape(part)
      return /^["'`]/.test(part) ? `<b>${escape(part)}</b>` : `<i>${escape(part)}</i>`
    })
    .join('')
}
