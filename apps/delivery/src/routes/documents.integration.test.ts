import { filterParameters, Problem, timeParameters } from '@osloregionen/contract'
import {
  sampleEvent,
  sampleMeeting,
  sampleMunicipality,
  sampleNews,
  samplePerson,
  sampleStatement,
} from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
const story = sampleNews({
  slug: 'story',
  title: 'Story',
  language: 'en',
  sites: ['oslopolitan', 'osloregionen'],
})
const town = sampleMunicipality('3205', '3030', { slug: 'lillestrom', title: 'Lillestrøm' })
beforeAll(async () => {
  api = await startApi()
  for (let index = 0; index < 5; index += 1)
    await api.store.publish(
      sampleNews({
        slug: `sak-${index}`,
        title: `Sak ${index}`,
        publishedAt: `2021-03-0${index + 1}T08:00:00.000Z`,
        priorityAreas: index % 2 === 0 ? ['klima-og-miljo'] : [],
        municipalities: index === 1 ? ['3205'] : [],
      }),
    )
  await api.store.publish(
    story,
    town,
    sampleMunicipality('3205', '3030', {
      id: town.id,
      slug: 'lillestrom',
      title: 'Lillestrøm',
      language: 'en',
    }),
    samplePerson({ slug: 'eva', title: 'Eva' }),
    sampleEvent({
      slug: 'best-2021',
      title: 'BEST 2021',
      startsAt: '2021-09-29T07:00:00.000Z',
      series: 'best-konferansen',
      sectors: ['ikt'],
      projects: ['restart'],
      refs: [story.id],
    }),
    sampleEvent({ slug: 'best-2022', title: 'BEST 2022', startsAt: '2022-06-02T07:00:00.000Z' }),
    sampleMeeting({
      slug: 'styremote',
      title: 'Styremøte',
      startsAt: '2021-11-24T08:00:00.000Z',
      heldBy: 'styret',
    }),
    sampleStatement({
      slug: 'innspill',
      title: 'Innspill',
      addressee: 'staten',
      adoptedBy: 'styret',
      // Late in December in UTC, and January in Oslo.
      publishedAt: '2020-12-31T23:30:00.000Z',
    }),
    sampleStatement({
      slug: 'horingssvar',
      title: 'Høringssvar',
      addressee: 'klima-og-miljodepartementet',
      publishedAt: '2021-03-19T08:00:00.000Z',
      adopted: { date: '2019-01-01', precision: 'year' },
    }),
  )
})
afterAll(() => api?.close())

async function problem(path: string): Promise<Problem> {
  const response = await api.get(path)
  expect(response.headers.get('content-type'), path).toBe('application/problem+json')
  const body: unknown = await response.json()
  expect(Problem.parse(body)).toEqual(body)
  expect(Problem.parse(body).status).toBe(response.status)
  return Problem.parse(body)
}

describe('a list', () => {
  const titles = async (query: string) => {
    const { data } = await api.json<{ data: { title: string }[] }>(`/v1/news?${query}`)
    return data.map(({ title }) => title)
  }

  test('is filtered by everything it can be filtered by', async () => {
    expect(await titles('priorityArea=klima-og-miljo&sort=publishedAt')).toEqual(['Sak 0', 'Sak 2', 'Sak 4'])
    expect(await titles('municipality=3205')).toEqual(['Sak 1'])
    expect(await titles('site=oslopolitan')).toEqual(['Story'])
    expect(await titles('language=en')).toEqual(['Story'])
    expect(await titles('kind=op-ed')).toEqual([])
    expect(await titles('publishedAfter=2021-03-02&publishedBefore=2021-03-04T08:00:00Z')).toEqual([
      'Sak 2',
      'Sak 1',
    ])
    expect(await titles('priorityArea=finnes-ikke')).toEqual([])
  })

  test('of what takes place is filtered and sorted by time, and by what it belongs to', async () => {
    const found = async (address: string) => {
      const { data } = await api.json<{ data: { title: string }[] }>(`/v1/${address}`)
      return data.map(({ title }) => title)
    }
    expect(await found('events?sort=startsAt')).toEqual(['BEST 2021', 'BEST 2022'])
    expect(await found('events?sort=-startsAt&startsBefore=2022-06-02')).toEqual(['BEST 2021'])
    expect(await found('events?startsAfter=2022-06-02T09:00:00%2B02:00')).toEqual(['BEST 2022'])
    expect(await found('documents?startsAfter=2021-09-29&sort=startsAt')).toEqual([
      'BEST 2021',
      'Styremøte',
      'BEST 2022',
    ])
    for (const filter of ['series=best-konferansen', 'sector=ikt', 'project=restart', `refersTo=${story.id}`])
      expect(await found(`documents?${filter}`), filter).toEqual(['BEST 2021'])
    expect(await found('meetings?body=styret')).toEqual(['Styremøte'])
    expect(await found('events?kind=conference&series=best-konferansen')).toEqual(['BEST 2021'])
  })

  test('of statements is filtered by body, by addressee and by year', async () => {
    const found = async (query: string) => {
      const { data, total } = await api.json<{ data: { title: string }[]; total: number }>(
        `/v1/statements?${query}`,
      )
      expect(total, query).toBe(data.length)
      return data.map(({ title }) => title)
    }
    expect(await found('')).toEqual(['Høringssvar', 'Innspill'])
    expect(await found('body=styret')).toEqual(['Innspill'])
    expect(await found('addressee=klima-og-miljodepartementet')).toEqual(['Høringssvar'])
    expect(await found('year=2019')).toEqual(['Høringssvar'])
    expect(await found('year=2021')).toEqual(['Innspill'])
    expect(await found('body=styret&addressee=staten&year=2021')).toEqual(['Innspill'])
    expect(await found('addressee=staten&year=2019')).toEqual([])
  })

  test('is empty for whatever value of a filter nothing has', async () => {
    const nothing: Record<string, string> = {
      site: 'oslopolitan&type=sectors',
      language: 'nn',
      municipality: '3205&type=people',
      audience: 'visitor',
      year: '1999',
      publishedAfter: '2099-01-01',
      publishedBefore: '1999-01-01',
      startsAfter: '2099-01-01',
      startsBefore: '1999-01-01',
    }
    for (const name of Object.keys({ ...filterParameters, ...timeParameters })) {
      const query = `${name}=${nothing[name] ?? 'finnes-ikke'}`
      expect(await api.json(`/v1/documents?${query}`), query).toEqual({ data: [], next: null, total: 0 })
    }
  })

  test('goes on where the cursor says', async () => {
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: { data: { title: string }[]; next: string | null; total: number } = await api.json(
        `/v1/news?limit=2&sort=title${next === '' ? '' : `&cursor=${next}`}`,
      )
      expect(page.total).toBe(6)
      seen.push(...page.data.map(({ title }) => title))
      next = page.next
    }
    expect(seen).toEqual(['Sak 0', 'Sak 1', 'Sak 2', 'Sak 3', 'Sak 4', 'Story'])
  })

  test('sorted by time ends with what takes place at no time, page by page', async () => {
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: { data: { slug: string }[]; next: string | null } = await api.json(
        `/v1/documents?limit=2&sort=-startsAt${next === '' ? '' : `&cursor=${next}`}`,
      )
      seen.push(...page.data.map(({ slug }) => slug))
      next = page.next
    }
    expect(seen.slice(0, 3)).toEqual(['best-2022', 'styremote', 'best-2021'])
    expect(seen).toHaveLength(13)
    expect(new Set(seen).size).toBe(13)
  })

  test('goes on whatever order the filters are written in', async () => {
    const { next } = await api.json('/v1/documents?type=people,news&site=osloregionen&language=nb&limit=1')
    const address = `/v1/documents?cursor=${String(next)}&limit=1&language=nb&site=osloregionen&type=news,people,news`
    expect((await api.get(address)).status).toBe(200)
  })

  test('keeps the fields that are asked for', async () => {
    const { data } = await api.json<{ data: object[] }>('/v1/news?limit=1&fields=title,slug&language=nb')
    expect(data).toEqual([{ slug: 'sak-4', title: 'Sak 4' }])
  })

  test('across types takes several of them', async () => {
    const { data } = await api.json<{ data: { type: string }[] }>('/v1/documents?type=people,municipalities')
    expect(data.map(({ type }) => type).toSorted()).toEqual(['municipalities', 'people'])
  })
})

describe('a parameter', () => {
  test.each([
    ['/v1/news?lang=nb', 'lang', 'did you mean language?'],
    ['/v1/news?site=visitoslo', 'site', 'must be one of osloregionen, oslopolitan'],
    ['/v1/news?sort=random', 'sort', 'must be one of'],
    ['/v1/news?sort=-publishedat', 'sort', 'did you mean -publishedAt?'],
    ['/v1/news?site=oslopoliten', 'site', 'did you mean oslopolitan?'],
    ['/v1/documents?type=news,repots', 'type', 'did you mean reports?'],
    ['/v1/news?limit=0', 'limit', 'must be at least 1'],
    ['/v1/news?limit=101', 'limit', 'must be at most 100'],
    ['/v1/news?limit=1e1', 'limit', 'must be a whole number'],
    ['/v1/news?language=sv', 'language', 'must be one of nb, nn, en'],
    ['/v1/news?language=nb&language=en', 'language', 'more than once'],
    ['/v1/news?priorityArea=Klima%20og%20milj%C3%B8', 'priorityArea', 'must be lower-case letters'],
    ['/v1/news?municipality=9999', 'municipality', 'not the number of a member'],
    ['/v1/news?municipality=32', 'municipality', 'not the number of a member'],
    ['/v1/news?municipality=320', 'municipality', 'must be four digits'],
    ['/v1/news?publishedAfter=yesterday', 'publishedAfter', 'must be a date'],
    ['/v1/news?publishedAfter=0000-01-01', 'publishedAfter', 'years 1–9999'],
    ['/v1/news?fields=tittel', 'fields', 'did you mean title?'],
    ['/v1/news?fields=id;title', 'fields', 'with commas between them'],
    ['/v1/news?fields=body', 'fields', 'body is not a field here'],
    ['/v1/news?cursor=abc', 'cursor', 'not a cursor'],
    ['/v1/documents?type=gnus', 'type', ''],
    ['/v1/news?startsAfter=2021-09-29', 'startsAfter', 'not a parameter here'],
    ['/v1/reports?startsBefore=2021-09-29', 'startsBefore', 'not a parameter here'],
    ['/v1/news?sort=startsAt', 'sort', 'must be one of'],
    ['/v1/events?startsAfter=tomorrow', 'startsAfter', 'must be a date'],
    ['/v1/news?sector=Reiseliv%20og%20mat', 'sector', 'must be lower-case letters'],
    ['/v1/news?kind=Op-ed', 'kind', 'must be lower-case letters'],
    ['/v1/statements?year=21', 'year', 'must be a year of four digits'],
    ['/v1/news?audience=everyone', 'audience', 'must be one of talent, investor, partner, visitor'],
    ['/v1/news?refersTo=', 'refersTo', 'must not be empty'],
    ['/v1/sites/osloregionen/redirects?path=/', 'path', 'Known here: none'],
    ['/v1/sites/osloregionen/resolve?path=/a%23b', 'path', 'no #'],
    ['/v1/news/Sak_1', 'idOrSlug', 'lower-case'],
    ['/v1/news/sak-1?limit=2', 'limit', 'not a parameter here'],
    ['/v1/sites/visitoslo', 'site', 'must be one of'],
    ['/v1/sites/osloregionen?x=1', 'x', 'Known here: none'],
    ['/v1/sites/osloregionen/resolve', 'path', 'is missing'],
    ['/v1/search', 'q', 'is missing'],
    ['/v1/search?q=%20', 'q', 'must not be empty'],
    ['/v1/changes?since=abc', 'since', 'not a cursor'],
    ['/docs?x=1', 'x', 'not a parameter here'],
  ])('that is wrong in %s is named', async (path, parameter, detail) => {
    const { status, errors } = await problem(path)
    expect(status).toBe(400)
    expect(errors?.[0]?.parameter).toBe(parameter)
    expect(errors?.[0]?.detail).toContain(detail)
  })

  test('municipality takes the numbers of 2024 and of 2020', async () => {
    const { total } = await api.json('/v1/municipalities?municipality=3030')
    expect(total).toBe(1)
  })

  test('that changes the list makes its cursor useless', async () => {
    const { next } = await api.json<{ next: string }>('/v1/news?limit=2')
    expect((await problem(`/v1/news?limit=2&language=nb&cursor=${next}`)).detail).toContain('other filters')
    expect((await problem(`/v1/news?limit=2&sort=title&cursor=${next}`)).detail).toContain('another sort')
    expect((await problem(`/v1/people?limit=2&cursor=${next}`)).detail).toContain('other filters')
  })
})

describe('one document', () => {
  test('is found by id and by slug', async () => {
    const byId = await api.json(`/v1/news/${story.id}`)
    expect(byId).toMatchObject({ id: story.id, url: 'https://www.oslopolitan.example/stories/story' })
    expect(await api.json('/v1/news/story')).toEqual(byId)
    expect(await api.json('/v1/news/story?site=osloregionen')).toMatchObject({ path: '/aktuelt/story' })
  })

  test('of a register comes in bokmål, or in the language or for the site asked for', async () => {
    expect(await api.json('/v1/municipalities/lillestrom')).toMatchObject({ language: 'nb' })
    expect(await api.json('/v1/municipalities/lillestrom?language=en')).toMatchObject({ language: 'en' })
    expect(await api.json('/v1/municipalities/lillestrom?site=oslopolitan')).toMatchObject({ language: 'en' })
  })

  test.each(['3205', '3030'])('that is a municipality is found by its number too: %s', async (number) => {
    const response = await api.get(`/v1/municipalities/${number}?site=osloregionen`)
    const { data } = await api.json<{ data: { slug: string }[] }>('/v1/municipalities?municipality=3205')
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(`/v1/municipalities/${data[0]?.slug}?site=osloregionen`)
    expect((await api.get('/v1/municipalities/9999')).status).toBe(404)
  })

  test('that has another slug now answers 301, with the parameters', async () => {
    const news = sampleNews({ slug: 'gammel' })
    await api.store.publish(news)
    await api.store.publish(sampleNews({ id: news.id, slug: 'ny' }))
    await api.caughtUp()
    const response = await api.get('/v1/news/gammel?site=osloregionen&fields=slug,id')
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('/v1/news/ny?site=osloregionen&fields=id,slug')
  })

  test('that was public and is not any more answers 410; what never was, 404', async () => {
    const news = sampleNews({ slug: 'trukket' })
    await api.store.publish(news)
    await api.store.withdraw(news.id)
    await api.caughtUp()
    expect((await problem('/v1/news/trukket')).status).toBe(410)
    expect((await problem(`/v1/news/${news.id}`)).status).toBe(410)
    expect((await problem(`/v1/documents/${news.id}`)).status).toBe(410)
    expect((await problem('/v1/news/aldri')).status).toBe(404)
    expect((await problem('/v1/people/trukket')).status).toBe(404)
    expect((await problem(`/v1/people/${story.id}`)).status).toBe(404)
    expect((await problem('/v1/documents/osloregionen')).status).toBe(404)
  })

  test('that was merged into another answers 410, and says into which', async () => {
    const into = sampleNews({ slug: 'samlet' })
    const news = sampleNews({ slug: 'slatt-sammen' })
    await api.store.publish(into, news)
    await api.store.withdraw(news.id, { mergedInto: into.id })
    await api.caughtUp()
    for (const address of ['/v1/news/slatt-sammen', `/v1/news/${news.id}`, `/v1/documents/${news.id}`]) {
      const answer = Problem.parse(await (await api.get(address)).json())
      expect(answer.status).toBe(410)
      expect(answer.successor).toEqual({
        id: into.id,
        type: 'news',
        language: 'nb',
        slug: 'samlet',
        url: into.addresses.osloregionen?.url,
      })
    }
  })
})
