import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentOf, linkTo } from './markup.ts'
import { startMockDelivery, type MockDelivery } from './mock/server.ts'
import { startSite, type SiteProcess } from './site-process.ts'

let delivery: MockDelivery
let site: SiteProcess
let dataDir = ''
beforeAll(async () => {
  delivery = await startMockDelivery()
  dataDir = await mkdtemp(join(tmpdir(), 'site-'))
  site = await startSite({ deliveryUrl: delivery.url, dataDir })
})
afterAll(async () => {
  await site.kill()
  await delivery.close()
  await rm(dataDir, { recursive: true, force: true })
})

const page = async (path: string) => contentOf(await fetch(site.url + path))

test('a page tells of every correction with its date, the newest first, and of a later change without words', async () => {
  const html = await page('/kampanjer/race-to-zero-2021')
  const facts = html.slice(html.indexOf('document-about'))
  const told = [
    '2. juni 2021</time>: <span>Fristen for å melde seg på er rettet.',
    '3. mai 2021</time>: <span>Vi skrev at Asker var med. Det stemte ikke.',
    '10. juni 2021</time>',
  ]
  const places = told.map((text) => facts.indexOf(text))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(facts).toMatch(linkTo('https://data.norge.no/nlod/no/2.0'))
})
