import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Dumps, documentTypeNames } from '@osloregionen/contract'
import { dumpsFolder, writeDumps } from '@osloregionen/content-store/dumps'
import { sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'
import { variedDocuments } from '../testing/varied.ts'

let api: TestApi
const write = () =>
  api.store.connection((client) => writeDumps(client, dumpsFolder(path.dirname(api.mediaFolder))))
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(...variedDocuments())
  await api.caughtUp()
})
afterAll(() => api?.close())

const lines = (text: string) => text.split('\n').filter(Boolean)

test('before the first of them are written, 404 says so', async () => {
  for (const place of ['/v1/dumps', '/v1/dumps/news.csv']) {
    const response = await api.get(place)
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringContaining('not been written'),
    ])
  }
})

test('the index leads to every file, and says what it is', async () => {
  const { revision } = await write()
  const index = Dumps.parse(await api.json('/v1/dumps'))
  expect(index.revision).toBe(revision)
  expect(index.data.length).toBe(documentTypeNames.length * 2)
  for (const { url, checksumUrl, mediaType, bytes, sha256, rows, format } of index.data) {
    const response = await api.get(new URL(url).pathname)
    const text = await response.text()
    expect(response.headers.get('content-type')).toContain(`${mediaType}; charset=utf-8`)
    expect([Buffer.byteLength(text), hash('sha256', text)]).toEqual([bytes, sha256])
    expect(format === 'csv' ? rows : lines(text).length).toBe(rows)
    expect((await api.get(new URL(checksumUrl).pathname)).status).toBe(200)
  }
})

test('what JSON Lines has is what the API answers, in each language', async () => {
  await write()
  for (const type of documentTypeNames)
    for (const line of lines(await (await api.get(`/v1/dumps/${type}.jsonl`)).text())) {
      const { id, language } = JSON.parse(line)
      expect(await (await api.get(`/v1/documents/${id}?language=${language}`)).text()).toBe(line)
    }
})

test('a file says what it is called, how new it is, which licence it has and what its digest is', async () => {
  await write()
  const response = await api.get('/v1/dumps/news.csv')
  const digest = hash('sha256', await response.text(), 'base64')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="news.csv"',
    'accept-ranges': 'bytes',
    'cache-control': 'public, no-cache, no-transform',
    'content-security-policy': expect.stringContaining('sandbox'),
    'repr-digest': `sha-256=:${digest}:`,
    'last-modified': expect.stringContaining('GMT'),
    link: expect.stringContaining('rel="license"'),
  })
  const etag = response.headers.get('etag') ?? ''
  expect((await api.get('/v1/dumps/news.csv', { 'if-none-match': etag })).status).toBe(304)
  const head = await fetch(`${api.origin}/v1/dumps/news.csv`, { method: 'HEAD' })
  expect([head.headers.get('repr-digest'), await head.text()]).toEqual([`sha-256=:${digest}:`, ''])
})

test('a download that broke off goes on, and begins anew when there is another dump', async () => {
  await write()
  const whole = await api.get('/v1/dumps/news.jsonl')
  const text = await whole.text()
  const part = { range: 'bytes=100-', 'if-range': whole.headers.get('etag') ?? '' }
  const rest = await api.get('/v1/dumps/news.jsonl', part)
  expect([rest.status, text.slice(0, 100) + (await rest.text())]).toEqual([206, text])
  expect(rest.headers.get('repr-digest')).toBe(whole.headers.get('repr-digest'))
  await api.store.publish(sampleNews())
  await write()
  expect((await api.get('/v1/dumps/news.jsonl', part)).status).toBe(200)
})

test('sha256sum finds that all has come', async () => {
  await write()
  const folder = mkdtempSync(path.join(tmpdir(), 'osloregionen-dumps-'))
  try {
    for (const name of ['news.csv', 'news.csv.sha256'])
      writeFileSync(path.join(folder, name), await (await api.get(`/v1/dumps/${name}`)).text())
    const check = ['-c', 'news.csv.sha256']
    expect(execFileSync('sha256sum', check, { cwd: folder, encoding: 'utf8' })).toBe('news.csv: OK\n')
    writeFileSync(path.join(folder, 'news.csv'), 'something else')
    expect(() => execFileSync('sha256sum', check, { cwd: folder, stdio: 'ignore' })).toThrow()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each(['news.xml', 'nothing.csv', 'index.json', '..%2findex.json', 'news.csv.sha256.sha256', '.csv'])(
  '%s is not there',
  async (name) => {
    await write()
    expect((await api.get(`/v1/dumps/${name}`)).status).toBe(404)
  },
)
