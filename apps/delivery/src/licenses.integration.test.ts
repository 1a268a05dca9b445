import { sampleNews, sampleSite } from '@osloregionen/content-store/testing'
import type { Rights } from '@osloregionen/contract'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './testing/api.ts'

const nlod = 'https://data.norge.no/nlod/no/2.0'
const by = 'https://creativecommons.org/licenses/by/4.0/'
const rightsOf = (license: string, licenseUrl: string | null): Rights => ({
  license,
  licenseUrl,
  attribution: `Tekst: Osloregionen, ${license}`,
})
const key = '3f0a9c1e4b2d7f6a8c5e1d20-bilde.png'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(
    sampleNews({ slug: 'fri', media: [key] }),
    sampleNews({ slug: 'navngi', rights: rightsOf('CC BY 4.0', by) }),
    sampleNews({ slug: 'forbeholdt', rights: rightsOf('Alle rettigheter forbeholdt', null) }),
  )
  writeFileSync(path.join(api.mediaFolder, key), 'An image')
})
afterAll(() => api?.close())

const licensesOf = async (address: string): Promise<string[]> => {
  const { headers } = await api.get(address)
  return [...(headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="license"/g)].map(
    ([, license = '']) => license,
  )
}

test.each([
  ['fri', [nlod]],
  ['navngi', [by]],
  ['forbeholdt', []],
])('a document says its own licence, and none where it has none: %s', async (slug, expected) => {
  expect(await licensesOf(`/v1/news/${slug}`)).toEqual(expected)
  expect(await licensesOf(`/v1/sites/osloregionen/resolve?path=/aktuelt/${slug}`)).toEqual(expected)
  expect(await licensesOf(`/v1/feeds/news.rss?slug=${slug}`)).toEqual(expected)
})

test('a feed says all that its items have', async () => {
  expect((await licensesOf('/v1/feeds/news.rss')).toSorted()).toEqual([by, nlod])
})

test('a list says those that the sites give, from the moment that they do', async () => {
  expect(await licensesOf('/v1/news')).toEqual([nlod])
  await api.store.publish(
    sampleSite('osloregionen', 'Osloregionen', rightsOf('CC BY 4.0', by)),
    sampleSite('oslopolitan', 'Oslopolitan', rightsOf('Egne vilkår', null)),
  )
  await api.caughtUp()
  for (const address of ['/v1/news', '/v1/search?q=gods', '/v1/changes', '/v1/sites/osloregionen'])
    expect(await licensesOf(address), address).toEqual([by])
  expect(await licensesOf('/v1/sites/oslopolitan')).toEqual([])
})

test('what is no text of the sites says no licence', async () => {
  expect((await api.get(`/media/${key}`)).status).toBe(200)
  for (const address of [`/media/${key}`, '/v1/news/aldri', '/v1/news?x=1'])
    expect(await licensesOf(address), address).toEqual([])
})
