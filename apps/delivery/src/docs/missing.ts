import { nearest } from '../http/nearest.ts'
import { escape } from './html.ts'
import type { DocsLanguage } from './languages.ts'
import { pagePath, type Page } from './layout.ts'
import { menuEntries } from './site-map.ts'

/** The titles of the pages of a language, by what follows the language in their addresses. */
export type Titles = ReadonlyMap<string, string>

const words = {
  nb: {
    title: 'Siden finnes ikke',
    lead: 'Lenken du fulgte, er gammel, eller adressen er skrevet feil.',
    meant: 'Mente du',
    onwards: 'Gå videre herfra',
    all: 'Alle sidene står i menyen.',
  },
  en: {
    title: 'There is no such page',
    lead: 'The link that you followed is old, or the address has a mistake in it.',
    meant: 'Did you mean',
    onwards: 'Go on from here',
    all: 'All pages are in the menu.',
  },
} as const

/** Where most who are lost can go on. */
const waysOn = ['', 'start', 'reference', 'contact']

/** What is shown at an address where there is no page. @param slug what follows the language in it */
export function missingPage(language: DocsLanguage, slug: string, titles: Titles): Page {
  const text = words[language]
  const meant = pageMeant(slug, [...titles.keys()])
  const link = (to: string, title: string) => `<a href="${pagePath(language, to)}">${escape(title)}</a>`
  const suggestion =
    meant === undefined
      ? ''
      : `<p class="verdict fair"><strong>${text.meant} ${link(meant, titles.get(meant) ?? meant)}?</strong></p>\n`
  const ways = menuEntries.filter((entry) => waysOn.includes(entry.slug) && entry.slug !== meant)
  return {
    language,
    slug,
    isMissing: true,
    title: text.title,
    lead: text.lead,
    body: `${suggestion}<h2 id="onwards">${text.onwards}</h2>
<ul>${ways.map((entry) => `<li>${link(entry.slug, entry[language])}</li>`).join('')}</ul>
<p>${text.all}</p>`,
  }
}

/** The page that was probably meant: one beside it whose name is alike, or the one above. */
export function pageMeant(slug: string, known: readonly string[]): string | undefined {
  // No page has a longer address.
  let rest = slug.slice(0, 100)
  while (!known.includes(rest)) {
    const end = rest.lastIndexOf('/')
    const above = rest.slice(0, end + 1)
    const beside = known
      .filter((one) => one !== '' && one.startsWith(above) && !one.includes('/', end + 1))
      .map((one) => one.slice(end + 1))
    const name = nearest(rest.slice(end + 1), beside)
    if (name !== undefined) return above + name
    if (end < 0) return undefined
    rest = rest.slice(0, end)
  }
  return rest
}
