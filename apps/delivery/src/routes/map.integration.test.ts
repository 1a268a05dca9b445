import { RegionMap } from '@osloregionen/contract'
import { sampleBoundaries, sampleMap } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api?.close())

const map = async () => {
  await api.caughtUp()
  return RegionMap.parse(await api.json('/v1/map'))
}

test('the map has no boundaries until they are published, and none when they are taken down', async () => {
  expect(await map()).toEqual({ boundaries: null })
  await api.store.publish(sampleMap())
  expect(await map()).toEqual({ boundaries: sampleBoundaries })
  await api.store.withdraw('map')
  expect(await map()).toEqual({ boundaries: null })
})

test('it is no document: in no list, and not told to followers', async () => {
  await api.store.publish(sampleMap())
  await api.caughtUp()
  for (const path of ['/v1/documents', '/v1/changes'])
    expect(JSON.stringify(await api.json(path))).not.toContain('maps')
})

test('it takes no parameters', async () => {
  expect((await api.get('/v1/map?site=osloregionen')).status).toBe(400)
})
