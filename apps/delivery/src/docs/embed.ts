import { EmbedParameters, languages, type DocumentType } from '@osloregionen/contract'
import type { z } from 'zod'
import { titles } from '../feeds/topics.ts'
import { figure, program } from './code.ts'
import { words } from './embed-words.ts'
import { escape } from './html.ts'
import type { DocsLanguage } from './languages.ts'
import { layout, type Origins } from './layout.ts'
import * as snippets from './snippets.ts'

/** What the form lets one choose; the rest is described in the reference. */
export const BuilderParameters = EmbedParameters.pick({
  municipality: true,
  type: true,
  limit: true,
  language: true,
  images: true,
})
export type BuilderParameters = z.infer<typeof BuilderParameters>

const types = [
  'news',
  'reports',
  'events',
  'meetings',
  'statements',
  'governing-documents',
  'projects',
  'campaigns',
  'guides',
] as const satisfies DocumentType[]

interface Shown {
  /** The language of the page. */
  in: DocsLanguage
  parameters: BuilderParameters
  municipalities: { number: string; title: string }[]
  /** The list as HTML: what the element shows where scripts do not run. */
  fragment: string
  origins: Origins
}

const named = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const

/** Chooses a list, shows it, and writes what puts it into a page. Works without scripts. */
export function embedPage({ in: shownIn, parameters, municipalities, fragment, origins }: Shown): string {
  const { municipality, type: [type] = ['news'], limit, language, images } = parameters
  const text = words[shownIn]
  const code = (kind: string, name: string, written: string) => figure({ kind, name, text: written })
  const body = `<h2 id="choose">${text.choose}</h2>
<form action="/docs/${shownIn}/embed#preview" class="panel">
${select('municipality', text.municipality, [['', text.all], ...municipalities.map(({ number, title }) => [number, title] as const)], municipality)}
${select(
  'type',
  text.type,
  types.map((name) => [name, titles[name][shownIn]] as const),
  type,
)}
<label>${text.limit} <input type="number" name="limit" min="1" max="100" required value="${limit}"></label>
${select('language', text.language, [['', text.all], ...languages.map((name) => [name, named[name]] as const)], language)}
<label class="check"><input type="checkbox" name="images" value="true"${images === 'true' ? ' checked' : ''}> ${text.images}</label>
<button>${text.show}</button>
</form>
<h2 id="preview">${text.preview}</h2>
<div class="preview">${snippets.elementHtml(parameters, fragment, ' heading-level="3"')}</div>
<h2 id="script">${text.script}</h2>
<p>${text.scriptText(escape(origins.api))}</p>
${code('HTML', text.script, snippets.scriptSnippet(parameters, origins.api, origins.osloregionen))}
<p>${text.styleText}</p>
<h2 id="server">${text.server}</h2>
<p>${text.serverText(escape(snippets.fragmentAddress(parameters)))}</p>
${code('PHP', 'PHP', snippets.phpSnippet(parameters))}
${folded(text.library('PHP'), program(shownIn, 'osloregionen.php', origins))}
<p>${text.csharpText}</p>
${code('C#', 'C#', snippets.csharpSnippet(parameters))}
${folded(text.library('C#'), program(shownIn, 'OsloregionenFeed.cs', origins))}
<h2 id="wordpress">WordPress</h2>
<p>${text.wordpressText}</p>
${code('WordPress', text.block, snippets.wordpressBlock(parameters))}
${code('WordPress', text.shortcode, snippets.wordpressShortcode(parameters))}`
  const headings = [
    { id: 'choose', text: text.choose },
    { id: 'preview', text: text.preview },
    { id: 'script', text: text.script },
    { id: 'server', text: text.server },
    { id: 'wordpress', text: 'WordPress' },
  ]
  const { title, lead } = text
  return layout(origins, {
    language: shownIn,
    slug: 'embed',
    title,
    lead,
    body,
    headings,
    scripts: ['/embed/v1.js'],
  })
}

const folded = (summary: string, inside: string): string =>
  `<details><summary>${summary}</summary>${inside}</details>`

function select(
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen = '',
): string {
  const written = options.map(
    ([value, text]) =>
      `<option value="${escape(value)}"${value === chosen ? ' selected' : ''}>${escape(text)}</option>`,
  )
  return `<label>${label} <select name="${name}">${written.join('')}</select></label>`
}
