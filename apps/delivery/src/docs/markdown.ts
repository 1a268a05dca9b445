import { Marked, Renderer } from 'marked'
import { program } from './code.ts'
import { scrolling } from './html.ts'
import type { DocsLanguage } from './languages.ts'
import type { Heading, Origins } from './layout.ts'
import { kindOf } from './programs.ts'
import { words } from './words.ts'

/** A text of the documentation, as HTML. */
export interface Written {
  title: string
  lead: string
  body: string
  headings: Heading[]
}

interface Surroundings {
  language: DocsLanguage
  origins: Origins
  /** What `{{name}}` stands for: a word in a text, or HTML where it is a paragraph of its own. */
  values: Record<string, string>
}

/** Ids are given, so that they are the same in all languages: `## Kom i gang {#start}`. */
const headingForm = /^(.*) \{#([a-z0-9-]+)\}$/

/**
 * Makes a page of Markdown. It begins with its title and its lead. Links to `page` lead to the page of that name in the
 * same language. A block of code is a list of examples by their names, shown one at a time where the reader chooses.
 * @throws where a text does not keep to this
 */
export function written(source: string, { language, origins, values }: Surroundings): Written {
  const headings: Heading[] = []
  let last = ''
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const [, , id] = headingForm.exec(text) ?? []
        if (id === undefined) throw new Error(`The heading “${text}” has no id`)
        const shown = this.parser.parseInline(tokens).replace(/ \{#[^}]+\}$/, '')
        last = shown.replaceAll(/<[^>]+>/g, '')
        if (depth === 2) headings.push({ id, text: shown })
        return `<h${depth} id="${id}">${shown}</h${depth}>\n`
      },
      code({ text, lang }) {
        if (lang !== 'example') throw new Error(`Code is shown from files that are tried, not: ${text}`)
        const names = text.split('\n')
        const choosing = (name: string) => (names.length > 1 ? ` data-in="${kindOf(name)}"` : '')
        return names.map((name) => program(language, name, origins, choosing(name))).join('\n')
      },
      table(token) {
        const table = Renderer.prototype.table.call(this, token)
        return scrolling(`${words[language].table}: ${last}`, table.replaceAll('<th>', '<th scope="col">'))
      },
      link({ href, title, tokens }) {
        const [page = '', anchor = ''] = href.split(/(?=#)/)
        const isPage = /^[a-z][a-z/-]*$/.test(page)
        const address = isPage ? `/docs/${language}/${page}${anchor}` : href
        const about = title ? ` title="${title}"` : ''
        return `<a href="${address}"${about}>${this.parser.parseInline(tokens)}</a>`
      },
    },
  })
  const [, title = '', lead = '', text = ''] = /^# (.+)\n\n((?:.+\n)+)([^]*)$/.exec(source) ?? []
  if (title === '') throw new Error(`A page begins with its title and its lead, not: ${source.slice(0, 80)}`)
  const fill = (given: string) => given.replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => valueOf(name))
  const valueOf = (name: string): string => {
    const value = values[name]
    if (value === undefined) throw new Error(`Nothing is known of {{${name}}}`)
    return value
  }
  const parse = (given: string) => marked.parse(given, { async: false })
  const body = fill(parse(text).replaceAll(/<p>(\{\{\w+\}\})<\/p>/g, '$1'))
  return {
    title,
    lead: fill(marked.parseInline(lead.trim().replaceAll('\n', ' '), { async: false })),
    body,
    headings,
  }
}
