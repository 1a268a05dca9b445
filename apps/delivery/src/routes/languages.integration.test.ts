import { sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

/** Asker is there in both languages, Hurdal in Norwegian, and one entry in English only. */
let api: TestApi
beforeAll(async () => {
  api = await startApi()
  const asker = { id: 'asker', slug: 'asker', title: 'Asker' }
  await api.store.publish(
    sampleMunicipality('3203', '3025', asker),
    sampleMunicipality('3203', '3025', {
      ...asker,
      title: 'Asker city',
      language: 'en',
      sites: ['oslopolitan'],
    }),
    sampleMunicipality('3242', '3039', { id: 'hurdal', slug: 'hurdal', title: 'Hurdal' }),
    sampleMunicipality('0000', '0001', { id: 'only', slug: 'only', title: 'Only', language: 'en' }),
    sampleNews({ slug: 'sak' }),
    sampleNews({ slug: 'story', language: 'en', sites: ['oslopolitan'] }),
  )
  await api.caughtUp()
})
afterAll(() => api?.close())

const english = { 'accept-language': 'en-GB,en;q=0.9' }
const ask = async (address: string, headers: Record<string, string> = {}) => {
  const response = await api.get(address, headers)
  const { status } = response
  const body = await response.text()
  return {
    status,
    language: response.headers.get('content-language'),
    vary: response.headers.get('vary'),
    body,
  }
}
const titlesOf = (body: string): string[] =>
  JSON.parse(body)
    .data.map(({ title }: { title: string }) => title)
    .toSorted()

describe('Accept-Language', () => {
  test.each([
    ['/v1/municipalities/asker', 'en'],
    ['/v1/documents/asker', 'en'],
    ['/v1/municipalities/only', 'en'],
    // There in Norwegian only: better than nothing.
    ['/v1/municipalities/hurdal', 'nb'],
    // What the address says holds.
    ['/v1/municipalities/asker?language=nb', 'nb'],
    ['/v1/municipalities/asker?site=osloregionen', 'nb'],
    // Written in one language, whatever is preferred.
    ['/v1/news/sak', 'nb'],
  ])('chooses for %s: %s', async (address, language) => {
    expect(await ask(address, english)).toMatchObject({ status: 200, language })
  })

  test('hides no entry in a list, and none is there twice', async () => {
    for (const address of ['/v1/municipalities', '/v1/documents?type=municipalities']) {
      const list = await ask(address, english)
      expect(titlesOf(list.body)).toEqual(['Asker city', 'Hurdal', 'Only'])
      expect(list.language).toBe('en, nb')
      expect(JSON.parse(list.body).total).toBe(3)
      expect(titlesOf((await ask(address)).body)).toEqual(['Asker', 'Hurdal'])
    }
  })

  test('leads from page to page, and a page of one language is not taken for one of another', async () => {
    const first = JSON.parse((await ask('/v1/municipalities?limit=2&sort=title', english)).body)
    const address = `/v1/municipalities?limit=2&sort=title&cursor=${first.next}`
    expect(titlesOf((await ask(address, english)).body)).toEqual(['Only'])
    expect(await ask(address)).toMatchObject({ status: 400, body: expect.stringContaining('other filters') })
  })

  test('is asked for with a language alone strictly, as before', async () => {
    expect(await ask('/v1/municipalities/hurdal?language=en', english)).toMatchObject({ status: 404 })
    expect(titlesOf((await ask('/v1/municipalities?language=en', english)).body)).toEqual([
      'Asker city',
      'Only',
    ])
  })

  test('mixes nothing up in what is kept ready, in whatever order it is asked for', async () => {
    const headers = { en: english, nb: { 'accept-language': 'nb' }, none: {} }
    for (const [name, language] of [
      ['en', 'en'],
      ['nb', 'nb'],
      ['none', 'nb'],
      ['en', 'en'],
      ['none', 'nb'],
    ] as const)
      for (let again = 0; again < 3; again += 1)
        expect(await ask('/v1/municipalities/asker', headers[name])).toMatchObject({ language })
  })

  test('is told to caches where it can matter, and only there', async () => {
    const varied = 'Accept-Language, Accept-Encoding'
    expect((await ask('/v1/municipalities/asker')).vary).toBe(varied)
    expect((await ask('/v1/municipalities/only')).vary).toBe(varied)
    expect((await ask('/v1/documents')).vary).toBe(varied)
    for (const address of [
      '/v1/news',
      '/v1/news/sak',
      '/v1/municipalities?language=nb',
      '/v1/documents?type=news',
    ])
      expect((await ask(address, english)).vary, address).toBe('Accept-Encoding')
  })
})
