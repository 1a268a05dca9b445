import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
const bytes = 'not really an image, but as many bytes as one needs'
const report = '3f0a9c1e4b2d7f6a8c5e1d20-sluttrapport.pdf'
const map = '1c8e5d7b9f043f0a9c1e4b2d.geojson'
const news = sampleNews({ slug: 'sak', media: ['bilde-0f3a-480.jpg', 'borte.avif', report, map] })
beforeAll(async () => {
  api = await startApi()
  for (const name of ['bilde-0f3a-480.jpg', 'kladd.jpg', 'senere.png', 'side.html', report, map])
    writeFileSync(path.join(api.mediaFolder, name), bytes)
  await api.store.publish(news)
})
afterAll(() => api?.close())

test('a file of a published document is served, inert and for ever', async () => {
  const response = await api.get('/media/bilde-0f3a-480.jpg')
  expect(response.status).toBe(200)
  expect(await response.text()).toBe(bytes)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': String(bytes.length),
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'accept-ranges': 'bytes',
  })
  const etag = response.headers.get('etag') ?? ''
  expect((await api.get('/media/bilde-0f3a-480.jpg', { 'if-none-match': etag })).status).toBe(304)
  const head = await fetch(`${api.origin}/media/bilde-0f3a-480.jpg`, { method: 'HEAD' })
  expect(head.headers.get('content-length')).toBe(String(bytes.length))
  expect(await head.text()).toBe('')
})

test('a report opens in the viewer of a browser, under its own name', async () => {
  const response = await api.get(`/media/${report}`)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="sluttrapport.pdf"',
    'content-security-policy': expect.stringContaining("object-src 'self'"),
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
  })
  const part = await api.get(`/media/${report}`, { range: 'bytes=0-3' })
  expect([part.status, await part.text()]).toEqual([206, bytes.slice(0, 4)])
  expect(part.headers.get('content-disposition')).toBe('inline; filename="sluttrapport.pdf"')
})

test('boundaries are data that nothing can run in', async () => {
  const response = await api.get(`/media/${map}`)
  expect(response.headers.get('content-type')).toBe('application/geo+json')
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
  expect(response.headers.get('content-disposition')).toBe(`inline; filename="${map}"`)
})

test('a part of a file is served', async () => {
  const part = await api.get('/media/bilde-0f3a-480.jpg', { range: 'bytes=4-9' })
  expect([part.status, await part.text()]).toEqual([206, bytes.slice(4, 10)])
  expect(part.headers.get('content-range')).toBe(`bytes 4-9/${bytes.length}`)
  const beyond = await api.get('/media/bilde-0f3a-480.jpg', { range: 'bytes=900-' })
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
  expect(
    (await api.get('/media/bilde-0f3a-480.jpg', { range: 'bytes=0-1', 'if-range': '"other"' })).status,
  ).toBe(200)
})

test.each([
  'kladd.jpg',
  'borte.avif',
  'side.html',
  '..%2fsecrets.json',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '.jpg',
  'a/b.jpg',
  'bilde-0f3a-480.jpg%00',
  `${'a'.repeat(400)}.jpg`,
])('%s is not there', async (name) => {
  const response = await api.get(`/media/${name}`)
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
})

test('a file is there from the moment it is published until it is withdrawn', async () => {
  expect((await api.get('/media/senere.png')).status).toBe(404)
  const later = sampleNews({ slug: 'senere', media: ['senere.png'] })
  await api.store.publish(later)
  expect((await api.get('/media/senere.png')).status).toBe(200)
  await api.store.withdraw(later.id)
  await expect.poll(async () => (await api.get('/media/senere.png')).status).toBe(404)
})
