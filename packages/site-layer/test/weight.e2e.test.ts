import { request } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sites } from '@osloregionen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleContent } from './mock/content.ts'
import { startMockDelivery, type MockDelivery } from './mock/server.ts'
import { startSite, type SiteProcess } from './site-process.ts'

/** Bytes that a news page may weigh, with its styles and scripts, as it goes over the wire. */
const limit = 20_000

let delivery: MockDelivery
beforeAll(async () => {
  delivery = await startMockDelivery()
})
afterAll(() => delivery.close())

const { documents } = sampleContent('http://localhost')

describe.each(sites)('a news page of %s', (name) => {
  let site: SiteProcess
  let dataDir = ''
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'site-'))
    site = await startSite({ deliveryUrl: delivery.url, dataDir, site: name })
  })
  afterAll(async () => {
    await site.stop()
    await rm(dataDir, { recursive: true })
  })

  const news = documents.find(
    ({ type, sites: on, image }) => type === 'news' && on.includes(name) && image !== null,
  )

  it.each(['br', 'gzip'])('is light with all it needs to be drawn (%s)', async (encoding) => {
    const url = site.url + (news?.path ?? '')
    const html = await (await fetch(url)).text()
    const needed = [
      ...html.matchAll(/<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*>|<script\b[^>]*>/g),
    ]
    const files = needed.flatMap(([tag]) => /\s(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? [])
    const sizes = await Promise.all(
      [url, ...files.map((file) => new URL(file, url).href)].map((file) => bytesOf(file, encoding)),
    )
    expect(html).toContain('fetchpriority="high"')
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(limit)
  })
})

/** The length of an answer as it is sent. `fetch` unpacks it. */
const bytesOf = (url: string, encoding: string) =>
  new Promise<number>((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve(bytes))
      response.on('error', reject)
    })
      .on('error', reject)
      .end()
  })
