import {
  AnyDocument,
  CardList,
  Changes,
  documentTypeNames,
  Resolution,
  SearchResult,
  timedTypes,
} from '@osloregionen/contract'
import { examples } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
const published = examples()
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(...published)
})
afterAll(() => api?.close())

describe.each(published)('$type', (example) => {
  const { type, slug, id, language } = example

  test('come in lists as the contract says, with nothing more', async () => {
    for (const path of [
      `/v1/${type}?language=${language}`,
      `/v1/documents?type=${type}&language=${language}`,
    ]) {
      const body = await api.json(path)
      expect(CardList.parse(body)).toEqual(body)
      expect(body).toMatchObject({ total: 1, data: [{ id, type }] })
    }
  })

  test('are whole by slug, by id and at their address, as the contract says, with nothing more', async () => {
    const whole = await api.json(`/v1/${type}/${slug}?language=${language}`)
    expect(AnyDocument.parse(whole)).toEqual(whole)
    expect(await api.json(`/v1/documents/${id}?language=${language}`)).toEqual(whole)
    for (const [site, { path, url }] of Object.entries(example.addresses)) {
      const found = await api.json(`/v1/sites/${site}/resolve?path=${path}`)
      expect(Resolution.parse(found)).toEqual(found)
      expect(found).toMatchObject({ kind: 'document', document: { id, path, url } })
    }
  })

  test('are found by what they say', async () => {
    const words = encodeURIComponent(example.title)
    const body = await api.json<SearchResult>(`/v1/search?q=${words}&type=${type}&language=${language}`)
    expect(SearchResult.parse(body)).toEqual(body)
    expect(body.data.map((hit) => hit.id)).toEqual([id])
  })

  test('are feeds and calendars', async () => {
    for (const format of ['rss', 'atom', 'json']) {
      const response = await api.get(`/v1/feeds/${type}.${format}?language=${language}`)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain(id)
    }
    const isKnownToTheDay = JSON.stringify(example.card).includes('"publishedPrecision":"day"')
    const hasDay = timedTypes.some((timed) => timed === type) || isKnownToTheDay
    const calendar = await api.get(`/v1/feeds/${type}.ics?slug=${slug}&language=${language}`)
    expect(calendar.status).toBe(200)
    expect((await calendar.text()).includes(id)).toBe(hasDay)
  })
})

test('the change feed tells of every type as the contract says', async () => {
  const types = new Set<string>()
  for (const language of ['nb', 'en']) {
    const body = await api.json<Changes>(`/v1/changes?language=${language}`)
    expect(Changes.parse(body)).toEqual(body)
    for (const { type } of body.changes) types.add(type)
  }
  expect([...types].toSorted()).toEqual(documentTypeNames.toSorted())
})
