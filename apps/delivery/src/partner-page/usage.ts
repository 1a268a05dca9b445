import type { PartnerUsage } from '@osloregionen/partners'
import { escape } from '../docs/html.ts'
import type { DocsLanguage } from '../docs/languages.ts'
import { date, number } from './format.ts'
import { scrollingTable } from './table.ts'
import { words } from './words.ts'

interface Sum {
  name: string
  requests: number
  refused: number
}

/** What a partner has asked for, by day and by address. */
export function usageSection(usage: readonly PartnerUsage[], language: DocsLanguage): string {
  const text = words[language]
  if (usage.length === 0) return `<h2>${text.usage}</h2>\n<p>${text.noUsage}</p>`
  const days = sumBy(usage, ({ day }) => day)
  const routes = sumBy(usage, ({ route }) => route).toSorted((one, other) => other.requests - one.requests)
  return `<h2>${text.usage}</h2>
<p>${text.usageLead}</p>
<div class="beside">
${table(language, { id: 'days', caption: text.byDay, head: text.day, sums: days, label: (day) => date(day, language) })}
${table(language, { id: 'routes', caption: text.byRoute, head: text.route, sums: routes, label: routeIn(language) })}
</div>`
}

function sumBy(usage: readonly PartnerUsage[], nameOf: (one: PartnerUsage) => string): Sum[] {
  const sums = new Map<string, Sum>()
  for (const one of usage) {
    const name = nameOf(one)
    const { requests, refused } = sums.get(name) ?? { requests: 0, refused: 0 }
    sums.set(name, { name, requests: requests + one.requests, refused: refused + one.refused })
  }
  return [...sums.values()]
}

/** A route as HTML; of addresses that are not there, no route is known. */
const routeIn = (language: DocsLanguage) => (route: string) =>
  route === 'unknown' ? words[language].unknownRoute : `<code>${escape(route)}</code>`

interface Table {
  id: string
  caption: string
  /** What its rows are. */
  head: string
  sums: readonly Sum[]
  /** What a sum is called, as HTML. */
  label: (name: string) => string
}

function table(language: DocsLanguage, { id, caption, head, sums, label }: Table): string {
  const text = words[language]
  const most = Math.max(...sums.map(({ requests }) => requests))
  const rows = sums.map(
    ({ name, requests, refused }) =>
      `<tr><th scope="row">${label(name)}</th><td class="number">${number(requests, language)}</td><td class="bar">${bar(requests / most)}</td><td class="number">${number(refused, language)}</td></tr>`,
  )
  return scrollingTable(
    id,
    `<caption id="${id}">${caption}</caption>
<thead><tr><th scope="col">${head}</th><th scope="col" class="number">${text.requests}</th><td class="bar"></td><th scope="col" class="number">${text.refused}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody>`,
  )
}

/** Decoration: the figure stands beside it. */
const bar = (share: number): string =>
  `<svg aria-hidden="true" width="120" height="10" viewBox="0 0 120 10"><rect width="${Math.max(1, Math.round(share * 120))}" height="10" fill="currentColor"/></svg>`
