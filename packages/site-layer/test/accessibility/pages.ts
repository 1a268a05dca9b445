import { sections, type DocumentType, type Site } from '@osloregionen/contract'
import { samplePages } from '../addresses.ts'

/** The kinds of pages that are judged each by itself: the columns of the matrix. */
export const kinds = [
  'front',
  'lists',
  'calendar',
  'search',
  'municipalities',
  'reports',
  'articles',
  'form',
  'missing',
] as const
export type Kind = (typeof kinds)[number]

export interface ProvenPage {
  kind: Kind
  path: string
}

/** The pages a site has besides those of documents. A new one is proven when it is written here; those least alike come first. */
const own: Record<Site, Record<Exclude<Kind, 'articles'>, string[]>> = {
  osloregionen: {
    front: ['/'],
    lists: [
      '/aktuelt',
      '/prosjekter',
      '/kampanjer',
      '/uttalelser',
      '/styringsdokumenter',
      '/naeringer',
      '/nyhetsbrev',
      '/aktuelt?kommune=9999',
    ],
    calendar: ['/kalender', '/kalender?maned=2021-09'],
    search: ['/sok', '/sok?q=o', '/sok?q=xyzzy'],
    municipalities: ['/kommuner', '/kommuner?farge=fylke', '/kommuner?farge=saker'],
    reports: ['/rapporter'],
    form: ['/tilbakemelding', '/tilbakemelding/takk?side=%2F'],
    missing: ['/finnes-ikke'],
  },
  oslopolitan: {
    front: ['/'],
    lists: ['/stories', '/guides', '/campaigns', '/sectors', '/newsletter', '/stories?municipality=9999'],
    calendar: ['/events', '/events?month=2021-09'],
    search: ['/search', '/search?q=o', '/search?q=xyzzy'],
    municipalities: ['/region', '/region?colour=county', '/region?colour=coverage'],
    reports: ['/reports'],
    form: ['/feedback', '/feedback/thanks?page=%2F'],
    missing: ['/nothing-here'],
  },
}

/** Every building block, as it usually is and with odd content. */
const everyBlock: Record<Site, string> = {
  osloregionen: '/aktuelt/alle-byggeklosser',
  oslopolitan: '/stories/every-block',
}

const kindOf = (type: DocumentType): Kind => {
  if (type === 'reports' || type === 'municipalities') return type
  return type === 'events' || type === 'meetings' ? 'calendar' : 'articles'
}

/** The pages that are proven: all, or one of each type and the first two of each kind that a site has of its own. */
export function provenPages(site: Site, extent: 'short' | 'full'): ProvenPage[] {
  const ownPages = Object.entries(own[site]).flatMap(([name, paths]) =>
    kinds
      .filter((kind) => kind === name)
      .flatMap((kind) => paths.slice(0, extent === 'full' ? undefined : 2).map((path) => ({ kind, path }))),
  )
  const byType = Map.groupBy(samplePages(site), ({ type }) => type)
  const documents = [...byType].flatMap(([type, pages]) =>
    (extent === 'full' ? pages : pages.slice(0, 1)).map(({ path }) => ({ kind: kindOf(type), path })),
  )
  const blocks: ProvenPage = { kind: 'articles', path: everyBlock[site] }
  return [...ownPages, ...documents.filter(({ path }) => path !== blocks.path), blocks]
}

/** The lists that a site has by the contract, and that are not among the pages to prove. */
export function forgottenLists(site: Site): string[] {
  const proven = new Set(provenPages(site, 'full').map(({ path }) => path))
  return Object.values(sections).flatMap((section) => {
    const path = section[site]
    return path === undefined || path === '' || path.startsWith('/om-oss/') || proven.has(path) ? [] : [path]
  })
}
