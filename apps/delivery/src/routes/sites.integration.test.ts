import { Resolution, SitePaths, SiteSettings } from '@osloregionen/contract'
import { sampleNews, sampleSite } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
const news = sampleNews({ slug: 'forst' })
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(sampleSite('osloregionen'), news)
})
afterAll(() => api?.close())

const resolve = async (path: string) => {
  await api.caughtUp()
  const response = await api.get(`/v1/sites/osloregionen/resolve?path=${encodeURIComponent(path)}`)
  return { status: response.status, body: await response.json() }
}

test('settings are as the contract says; a site that is not set up answers 404', async () => {
  const body = await api.json('/v1/sites/osloregionen')
  expect(SiteSettings.parse(body)).toEqual(body)
  expect((await api.get('/v1/sites/oslopolitan')).status).toBe(404)
})

test('a path leads to a document, then to where it moved, then nowhere any more', async () => {
  const found = await resolve('/aktuelt/forst')
  expect(Resolution.parse(found.body)).toEqual(found.body)
  expect(found.body).toMatchObject({ kind: 'document', document: { id: news.id, path: '/aktuelt/forst' } })

  await api.store.publish(sampleNews({ id: news.id, slug: 'siden' }))
  expect(await resolve('/aktuelt/forst')).toEqual({
    status: 200,
    body: { kind: 'redirect', to: '/aktuelt/siden', status: 301 },
  })

  await api.store.withdraw(news.id)
  expect(await resolve('/aktuelt/forst')).toEqual({ status: 200, body: { kind: 'gone' } })
  expect(await resolve('/aktuelt/siden')).toEqual({ status: 200, body: { kind: 'gone' } })
  expect((await resolve('/aktuelt/aldri-æøå')).status).toBe(404)
})

test('paths are those published, with the revision they were read at', async () => {
  const item = sampleNews({ slug: 'ute' })
  await api.store.publish(item)
  await api.caughtUp()
  const body = await api.json('/v1/sites/osloregionen/paths')
  expect(SitePaths.parse(body)).toEqual(body)
  expect(body).toMatchObject({ paths: [{ path: '/aktuelt/ute', type: 'news', id: item.id }] })
})
