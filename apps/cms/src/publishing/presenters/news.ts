import type { NewsCard } from '@osloregionen/contract'
import type { News } from '../../payload-types.ts'
import type { Presenter } from './index.ts'

type Card = Pick<NewsCard, 'kind' | 'sender' | 'printedIn' | 'featured'>

export const news: Presenter<News> = {
  present({ source }) {
    const { printedIn } = source
    const card: Card = {
      kind: source.kind ?? 'news',
      sender: source.sender ?? null,
      printedIn: printedIn?.outlet
        ? {
            outlet: printedIn.outlet,
            date: printedIn.date?.slice(0, 10) ?? null,
            url: printedIn.url ?? null,
          }
        : null,
      featured: source.featured ?? false,
    }
    return { card, facets: { kind: card.kind } }
  },
}
