import { News as PublicNews } from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import type { Media, Municipality, News, PriorityArea } from '../payload-types.ts'
import { presentation } from './presenter.ts'
import { presentNews } from './presenters/news.ts'
import type { Resolved } from './resolve.ts'

const origins = {
  delivery: 'https://api.test',
  osloregionen: 'https://or.test',
  oslopolitan: 'https://op.test',
}
const dates = { createdAt: '2021-01-01T00:00:00.000Z', updatedAt: '2021-03-20T10:00:00.000Z' }

const area: PriorityArea = { ...dates, id: 'a1', title: 'Klima og miljø', slug: 'klima-og-miljo' }
const lillestrom: Municipality = {
  ...dates,
  id: 'm1',
  title: 'Lillestrøm',
  slug: 'lillestrom',
  number2024: '3205',
  number2020: '3030',
  county2024: 'Akershus',
  county2020: 'Viken',
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
  media: new Map([['i1', image]]),
  news: new Map(),
  people: new Map(),
  municipalities: new Map([['m1', lillestrom]]),
  'priority-areas': new Map([['a1', area]]),
}
const present = (changes: Partial<News> = {}, found: Partial<Resolved> = {}) => {
  const source = { ...news, ...changes }
  const all = { ...resolved, ...found }
  return presentation('news', source, presentNews(source, all, []), all, ['i1', 'a1', 'a2', 'm1'])
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

  it('points to its translation on the site that has it, whichever of the two holds the link', () => {
    const story: News = { ...news, id: 'n2', slug: 'title', language: 'en', sites: ['oslopolitan'] }
    const found = { ...resolved, news: new Map([['n2', story]]) }
    const expected = [{ language: 'en', id: 'n2', url: 'https://op.test/stories/title' }]
    expect(presentNews({ ...news, translations: ['n2'] }, found, []).translations).toEqual(expected)
    expect(presentNews(news, found, ['n2']).translations).toEqual(expected)
  })

  it('is the same every time it is presented', () => {
    expect(JSON.stringify(present())).toBe(JSON.stringify(present()))
  })
})
