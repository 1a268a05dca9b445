import type { NewsCard, Translation } from '@osloregionen/contract'
import type { News } from '../../payload-types.ts'
import { newsAddress } from '../addresses.ts'
import type { Own } from '../presenter.ts'
import { identityOf } from '../richText.ts'
import type { Resolved } from '../resolve.ts'

type Card = Pick<NewsCard, 'kind' | 'sender' | 'printedIn' | 'featured'>

/** What is particular to news. `linkedFrom` are the translations that point here: the link counts both ways. */
export function presentNews(news: News, resolved: Resolved, linkedFrom: readonly string[]): Own {
  const card: Card = {
    kind: news.kind ?? 'news',
    sender: news.sender ?? null,
    printedIn: news.printedIn?.outlet
      ? {
          outlet: news.printedIn.outlet,
          date: news.printedIn.date?.slice(0, 10) ?? null,
          url: news.printedIn.url ?? null,
        }
      : null,
    featured: news.featured ?? false,
  }
  return {
    title: news.title,
    language: news.language,
    chosenSites: news.sites,
    translations: translations(news, resolved, linkedFrom),
    card,
    facets: [`kind:${card.kind}`],
  }
}

function translations(news: News, resolved: Resolved, linkedFrom: readonly string[]): Translation[] {
  const ids = new Set([
    ...(news.translations ?? []).flatMap((value) => identityOf(value) ?? []),
    ...linkedFrom,
  ])
  return [...ids].toSorted().flatMap((id) => {
    const other = resolved.news.get(id)
    const url = newsAddress(other, resolved.origins)
    return other === undefined || url === null || other.id === news.id
      ? []
      : [{ language: other.language, id, url }]
  })
}
