import { SearchResult, Suggestions } from '@osloregionen/contract'
import { sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  for (let index = 0; index < 5; index += 1)
    await api.store.publish(
      sampleNews({
        slug: `sak-${index}`,
        title: `Sak ${index} om tog`,
        text: 'Et tog & et annet tog > ingen tog',
        priorityAreas: ['areal'],
      }),
    )
})
afterAll(() => api?.close())

test('hits are as the contract says, with escaped snippets', async () => {
  const body = await api.json<SearchResult>('/v1/search?q=toget&limit=2')
  expect(SearchResult.parse(body)).toEqual(body)
  expect(body.total).toBe(5)
  expect(body.facets.priorityArea).toEqual([{ value: 'areal', count: 5 }])
  expect(body.data[0]?.snippet).toContain('<mark>tog</mark> &amp; et annet')
})

test('pages of hits hold each hit once', async () => {
  const seen: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const page: SearchResult = await api.json(
      `/v1/search?q=tog&limit=2${next === '' ? '' : `&cursor=${next}`}`,
    )
    seen.push(...page.data.map(({ slug }) => slug))
    next = page.next
  }
  expect(seen.toSorted()).toEqual(['sak-0', 'sak-1', 'sak-2', 'sak-3', 'sak-4'])
})

test('a cursor belongs to its words', async () => {
  const { next } = await api.json('/v1/search?q=tog&limit=2')
  expect((await api.get(`/v1/search?q=bane&limit=2&cursor=${String(next)}`)).status).toBe(400)
})

test('suggestions are titles', async () => {
  const body = await api.json('/v1/suggest?q=sak%203')
  expect(Suggestions.parse(body)).toEqual(body)
  expect(body).toMatchObject({ data: expect.arrayContaining(['Sak 3 om tog']) })
})

test('a title is suggested although a letter of it is wrong', async () => {
  await api.store.publish(sampleNews({ slug: 'vinter', title: 'Vinter' }))
  await api.caughtUp()
  expect(await api.json('/v1/suggest?q=vintar')).toEqual({ data: ['Vinter'] })
})
