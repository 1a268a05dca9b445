import { isDocumentType } from '@osloregionen/contract'
import { titles } from '../../feeds/topics.ts'
import { escape, scrolling } from '../html.ts'
import type { DocsLanguage } from '../languages.ts'
import { pagePath, type Origins, type Page } from '../layout.ts'
import { entriesOf, type Entry } from './description.ts'
import { section } from './section.ts'
import { told, toldPlainly } from './told.ts'
import { words } from './words.ts'

/** What is shown together on a page: a type of content, or else a tag. */
const partOf = ({ tag, path }: Entry): string => {
  const [, , name = ''] = path.split('/')
  return tag === 'Content' && isDocumentType(name) ? name : tag
}

const slugOf = (part: string): string => `reference/${part.toLowerCase().replaceAll(' ', '-')}`

const titleOf = (part: string, language: DocsLanguage): string =>
  isDocumentType(part) ? titles[part][language] : toldPlainly(part, language)

/** The reference: an overview, and a page for each part of the API. */
export function referencePages(language: DocsLanguage, origins: Origins): Page[] {
  const text = words[language]
  const entries = entriesOf(origins.api)
  const tags = Map.groupBy(entries, ({ tag }) => tag)
  const overview: Page = {
    language,
    slug: 'reference',
    title: text.title,
    lead: text.lead,
    headings: [...tags.keys()].map((tag) => ({ id: idOf(tag), text: toldPlainly(tag, language) })),
    body: [...tags].map(([tag, of]) => table(language, tag, of)).join('\n'),
  }
  const parts = [...Map.groupBy(entries, partOf)].map(([part, of]): Page => ({
    language,
    slug: slugOf(part),
    title: titleOf(part, language),
    lead: text.leadOfPart,
    headings: of.map(({ id, method, path }) => ({ id, text: `<code>${addressOf(method, path)}</code>` })),
    body: of.map((entry) => section(language, entry, origins.api)).join('\n'),
  }))
  return [overview, ...parts]
}

const idOf = (tag: string): string => tag.toLowerCase().replaceAll(' ', '-')

const addressOf = (method: string, path: string): string =>
  (method === 'GET' ? '' : `${method} `) + escape(path).replaceAll('/', '/<wbr>')

function table(language: DocsLanguage, tag: string, entries: readonly Entry[]): string {
  const { address, about } = words[language]
  const linkOf = (entry: Entry) =>
    `<a href="${pagePath(language, slugOf(partOf(entry)))}#${entry.id}"><code>${addressOf(entry.method, entry.path)}</code></a>`
  // A list and its documents stand together.
  const rows = [
    ...Map.groupBy(entries, (entry) => (partOf(entry) === tag ? entry.id : partOf(entry))).values(),
  ].map(
    (of) => `<tr><td>${of.map(linkOf).join('')}</td><td>${told(of[0]?.summary ?? '', language)}</td></tr>`,
  )
  const name = toldPlainly(tag, language)
  return `<h2 id="${idOf(tag)}">${name}</h2>
${scrolling(name, `<table class="addresses"><thead><tr><th scope="col">${address}</th><th scope="col">${about}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`)}`
}
