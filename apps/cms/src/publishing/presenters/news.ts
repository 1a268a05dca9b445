import type { NewsCard } from '@osloregionen/contract'
import type { News } from '../../payload-types.ts'
import type { Presenter } from './index.ts'

type Card = Pick<NewsCard, 'kind' | 'sender' | 'printedIn' | 'featured'>

export const news: Presenter<News> = {
  present({ source }) {
    const kind = source.kind ?? 'news'
    const card: Card = {
      kind,
      sender: source.sender ?? null,
      printedIn: kind === 'op-ed' ? presentPrint(source.printedIn) : null,
      featured: source.featured ?? false,
    }
    return { card, facets: { kind: card.kind } }
  },
}

/** Where an op-ed was printed; null until it says in what. */
const presentPrint = (print: News['printedIn']): Card['printedIn'] =>
  print?.outlet
    ? { outlet: print.outlet, date: print.date?.slice(0, 10) ?? null, url: print.url || null }
    : null
