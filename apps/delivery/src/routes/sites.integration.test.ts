import { Resolution, SitePaths, SiteRedirects, SiteSettings } from '@osloregionen/contract'
import { sampleNews, sampleRedirect, sampleSite } from '@osloregionen/content-store/testing'
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

test('a redirect answers with its own status, also at an address with a query, until it is withdrawn', async () => {
  const redirect = sampleRedirect('/nyheter?id=5&side=2', '/aktuelt', { status: 302 })
  await api.store.publish(redirect, sampleRedirect('/gammel/æøå', 'https://www.brandingoslo.no/'))
  const found = await resolve('/nyheter?id=5&side=2')
  expect(Resolution.parse(found.body)).toEqual(found.body)
  expect(found.body).toEqual({ kind: 'redirect', to: '/aktuelt', status: 302 })
  expect((await resolve('/gammel/æøå')).body).toMatchObject({
    to: 'https://www.brandingoslo.no/',
    status: 301,
  })
  expect((await resolve('/nyheter')).status).toBe(404)

  const listed = await api.json('/v1/sites/osloregionen/redirects')
  expect(SiteRedirects.parse(listed)).toEqual(listed)
  expect(listed).toEqual({ redirects: [{ from: '/nyheter?id=5&side=2', to: '/aktuelt', status: 302 }] })
  expect(await api.json('/v1/sites/oslopolitan/redirects')).toEqual({ redirects: [] })

  await api.store.withdraw(redirect.id)
  expect((await resolve('/nyheter?id=5&side=2')).status).toBe(404)
  expect(await api.json('/v1/sites/osloregionen/redirects')).toEqual({ redirects: [] })
})

test('paths are those published, with the revision they were read at', async () => {
  const item = sampleNews({ slug: 'ute' })
  await api.store.publish(item)
  await api.caughtUp()
  const body = await api.json('/v1/sites/osloregionen/paths')
  expect(SitePaths.parse(body)).toEqual(body)
  expect(body).toMatchObject({ paths: [{ path: '/aktuelt/ute', type: 'news', id: item.id }] })
})

test('a path tells where the same stands in other languages', async () => {
  const item = sampleNews({ slug: 'pa-to-sprak' })
  const english = {
    language: 'en',
    id: '00000000-0000-4000-8000-000000000000',
    url: 'https://en.example/stories/x',
  }
  await api.store.publish({ ...item, document: { ...item.document, translations: [english] } })
  await api.caughtUp()
  const { paths } = SitePaths.parse(await api.json('/v1/sites/osloregionen/paths'))
  expect(paths.find(({ id }) => id === item.id)?.translations).toEqual([english])
})
