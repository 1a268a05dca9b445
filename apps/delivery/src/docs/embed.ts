import { EmbedParameters, languages, type DocumentType } from '@osloregionen/contract'
import type { z } from 'zod'
import { titles } from '../feeds/topics.ts'
import { escape, layout } from './layout.ts'
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
  parameters: BuilderParameters
  municipalities: { number: string; title: string }[]
  /** The list as HTML: what the element shows where scripts do not run. */
  fragment: string
  origin: string
  /** Where Osloregionen's own site is. */
  site: string
}

const named = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const

/** Chooses a list, shows it, and writes what puts it into a page. Works without scripts. */
export function embedPage({ parameters, municipalities, fragment, origin, site }: Shown): string {
  const { municipality, type: [type] = ['news'], limit, language, images } = parameters
  return layout(
    'Lists for your own pages',
    `<p><a href="/docs">Osloregionen: open API</a></p>
<h1>Lists for your own pages</h1>
<p>Show what Osloregionen publishes about your municipality on your own site. The list follows the source, sets no cookie, names
source and licence, and takes colours and letters from your page.</p>
<h2 id="choose">Choose</h2>
<form action="/docs/embed#preview">
${select('municipality', 'Municipality', [['', 'All'], ...municipalities.map(({ number, title }) => [number, title] as const)], municipality)}
${select(
  'type',
  'What',
  types.map((name) => [name, titles[name].en] as const),
  type,
)}
<label>How many <input type="number" name="limit" min="1" max="100" required value="${limit}"></label>
${select('language', 'Language', [['', 'All'], ...languages.map((name) => [name, named[name]] as const)], language)}
<label><input type="checkbox" name="images" value="true"${images === 'true' ? ' checked' : ''}> With images that others may show</label>
<button>Show</button>
</form>
<h2 id="preview">Preview</h2>
${snippets.elementHtml(parameters, fragment, ' heading-level="3"')}
<script type="module" src="/embed/v1.js"></script>
<h2 id="script">With a script</h2>
<p>What stands inside the element is shown until the list has come, and where it does not come. A page with a content security
policy needs <code>script-src ${escape(origin)}; connect-src ${escape(origin)}</code>, and with images
<code>img-src ${escape(origin)}</code>. Further attributes: <code>site</code>, <code>priority-area</code>, <code>sector</code>,
<code>project</code>, <code>kind</code>, <code>heading</code> (empty for none), <code>heading-level</code>.</p>
${code(snippets.scriptSnippet(parameters, origin, site))}
<p>Style it with the custom properties <code>--osloregionen-feed-color</code>, <code>-background</code>, <code>-link</code>,
<code>-border</code>, <code>-gap</code> and <code>-font</code>, or with <code>osloregionen-feed::part(…)</code>: <code>feed</code>,
<code>heading</code>, <code>list</code>, <code>item</code>, <code>text</code>, <code>title</code>, <code>link</code>,
<code>date</code>, <code>summary</code>, <code>figure</code>, <code>image</code>, <code>credit</code>, <code>source</code>,
<code>empty</code>, <code>failed</code>.</p>
<h2 id="server">Without a script</h2>
<p>Your server puts <a href="${escape(snippets.fragmentAddress(parameters))}">the same list as HTML</a> into the page. Its classes are
the parts above: <code>osloregionen-feed</code>, <code>osloregionen-feed-item</code> and so on. Of events and meetings,
<code>startsAfter</code> brings the next ones first. In PHP:</p>
${code(snippets.phpSnippet(parameters))}
${program('php', origin)}
<p>In ASP.NET Core, where <code>feed</code> is injected:</p>
${code(snippets.csharpSnippet(parameters))}
${program('csharp', origin)}
<h2 id="wordpress">In WordPress</h2>
<p>Install the plugin. From WordPress 7 on, the block <b lang="nb">Liste fra Osloregionen</b> is in the editor; in all versions the first of
these lines can be pasted into the code editor, and the second where shortcodes work.</p>
${code(snippets.wordpressSnippet(parameters))}
${program('wordpress', origin)}`,
  )
}

const code = (text: string): string => `<pre><code>${escape(text)}</code></pre>`

const program = (name: keyof typeof snippets.programs, origin: string): string =>
  `<details><summary>${snippets.programs[name]}</summary>${code(snippets.programText(name, origin))}</details>`

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
