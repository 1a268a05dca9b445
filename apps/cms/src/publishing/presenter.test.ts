import { News as PublicNews, type AnyCard } from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import type { Media, News } from '../payload-types.ts'
import { dates, municipalityCard, origins, plainCard } from '../testing/cards.ts'
import { presentation, subjectOf } from './presenter.ts'
import { news as presenter } from './presenters/news.ts'
import type { Resolved } from './resolve.ts'
import { translationsOf } from './translations.ts'

const area: AnyCard = {
  ...plainCard(),
  type: 'priority-areas',
  id: 'a1',
  title: 'Klima og miljø',
  slug: 'klima-og-miljo',
  url: 'https://or.test/prosjekter/klima-og-miljo',
  urls: { osloregionen: 'https://or.test/prosjekter/klima-og-miljo' },
  period: null,
  aliases: [],
}
const lillestrom = municipalityCard('Lillestrøm', 'm1', '3205', '3030')
const story: AnyCard = {
  ...plainCard(),
  type: 'news',
  id: 'n2',
  language: 'en',
  title: 'Title',
  slug: 'title',
  url: 'https://op.test/stories/title',
  urls: { oslopolitan: 'https://op.test/stories/title' },
  kind: 'news',
  sender: null,
  printedIn: null,
  featured: false,
}
const image: Media = {
  ...dates,
  id: 'i1',
  alt: 'Fra arkivet',
  filename: 'abc.jpg',
  mimeType: 'image/jpeg',
  width: 1600,
  height: 900,
}
const news: News = {
  ...dates,
  id: 'n1',
  title: 'Tittel',
  slug: 'tittel',
  language: 'nb',
  sites: ['oslopolitan', 'osloregionen'],
  kind: 'press-release',
  summary: 'Ingress',
  publishedAt: '2021-03-19T08:00:00.000Z',
  publishedAtPrecision: 'month',
  image: 'i1',
  imageAlt: 'Her',
  priorityAreas: ['a1', 'a2'],
  municipalities: ['m1'],
  _status: 'published',
}
const resolved: Resolved = {
  origins,
  language: 'nb',
  media: new Map([['i1', image]]),
  files: new Map(),
  documents: new Map([area, lillestrom, story].map((card) => [card.id, card])),
  places: new Map(),
}
const present = (changes: Partial<News> = {}, found: Partial<Resolved> = {}) => {
  const source = { ...news, ...changes }
  const named = {
    title: source.title,
    language: source.language,
    chosenSites: source.sites,
    licences: { osloregionen: 'NLOD 2.0', oslopolitan: 'CC BY 4.0' },
    translations: [],
    backlinks: [],
    refs: ['a1', 'a2', 'i1', 'm1'],
  }
  const subject = subjectOf('news', source, named, { ...resolved, ...found })
  return presentation(subject, presenter.present(subject))
}
const publicForm = (row = present()) =>
  PublicNews.parse({ revision: 1, url: null, path: null, ...row.document })

describe('a presented news item', () => {
  it('fits the contract', () => {
    expect(publicForm()).toMatchObject({
      title: 'Tittel',
      publishedPrecision: 'month',
      kind: 'press-release',
    })
  })

  it('stands on every site chosen, the first being its primary one', () => {
    expect(present()).toMatchObject({
      primarySite: 'oslopolitan',
      addresses: {
        osloregionen: { path: '/aktuelt/tittel', url: 'https://or.test/aktuelt/tittel' },
        oslopolitan: { path: '/stories/tittel', url: 'https://op.test/stories/tittel' },
      },
    })
  })

  it('has the licence that its primary site gives to texts', () => {
    expect(publicForm().license).toBe('CC BY 4.0')
    expect(publicForm(present({ sites: ['osloregionen', 'oslopolitan'] })).license).toBe('NLOD 2.0')
  })

  it('embeds only what is public, and depends on all that it refers to', () => {
    expect(publicForm().priorityAreas.map(({ slug }) => slug)).toEqual(['klima-og-miljo'])
    expect(present().refs).toEqual(['a1', 'a2', 'i1', 'm1'])
  })

  it('is found by the municipality number of 2024 and by that of 2020', () => {
    expect(present().facets).toEqual(expect.arrayContaining(['municipality:3205', 'municipality:3030']))
  })

  it('uses the alternative text of this use of the image', () => {
    expect(publicForm().image?.alt).toBe('Her')
    expect(publicForm(present({ imageAlt: '' })).image?.alt).toBe('Fra arkivet')
  })

  it('shows the original until the sizes are made, and makes public only the files it uses', () => {
    expect(present().media).toEqual(['abc.jpg'])
    const renditions = [{ key: 'abc-480.avif', type: 'image/avif', width: 480, height: 270 }]
    const made = present({}, { media: new Map([['i1', { ...image, renditions }]]) })
    expect(made.media).toEqual(['abc-480.avif'])
    expect(publicForm(made).image?.sources[0]?.src).toBe('https://api.test/media/abc-480.avif')
  })

  it('points to its translation on the site that has it, and never to itself', () => {
    const expected = [{ language: 'en', id: 'n2', url: 'https://op.test/stories/title' }]
    expect(translationsOf('n1', 'news', ['n2', 'n2', 'n1'], resolved)).toEqual(expected)
    expect(translationsOf('n2', 'news', ['n2'], resolved)).toEqual([])
  })

  it('is the same every time it is presented', () => {
    expect(JSON.stringify(present())).toBe(JSON.stringify(present()))
  })
})
