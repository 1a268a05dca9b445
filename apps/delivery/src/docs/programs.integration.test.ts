import { once } from 'node:events'
import { Usage, WebhookWithSecret } from '@osloregionen/contract'
import { dumpsFolder, writeDumps } from '@osloregionen/content-store/dumps'
import { sampleNews } from '@osloregionen/content-store/testing'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browser, createDatabase } from '../../../../tools/testing/index.ts'
import { freePort } from '../../../../tools/processes/ports.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { contentForPartners } from '../testing/partner-content.ts'
import { makePartner } from '../testing/partners.ts'
import { Programs } from '../testing/programs.ts'
import { programNames } from './programs.ts'

const title = '65 kommuner er med i Osloregionen'
const address = 'https://www.osloregionen.example/aktuelt/65-kommuner-er-med-i-osloregionen'

/** Where a partner is told of changes; nothing is sent there. */
const hook = 'http://127.0.0.1:4000/hooks'

let api: TestApi
let programs: Programs
let chromium: Browser
beforeAll(async () => {
  const settings = { APP_MODE: 'demo', WEBHOOK_PRIVATE_TARGETS: new URL(hook).host }
  api = await startApi(settings, createDatabase())
  await api.store.publish(...contentForPartners())
  await api.caughtUp()
  chromium = await browser()
})
beforeEach(() => {
  programs = new Programs(api.origin)
})
afterEach(() => programs.remove())
afterAll(async () => {
  await chromium?.close()
  await api?.close()
})

/** People see the list in a page of theirs, with source and licence. */
async function expectShown(html: string): Promise<void> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(html)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = Number(Reflect.get(Object(server.address()), 'port'))
  const context = await chromium.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    const link = page.getByRole('link', { name: title })
    await link.waitFor({ timeout: 10_000 })
    expect(await link.getAttribute('href')).toBe(address)
    await page.getByRole('link', { name: 'NLOD 2.0' }).waitFor({ timeout: 10_000 })
  } finally {
    await context.close()
    server.closeAllConnections()
    server.close()
  }
}

const output = (name: string) => programs.outputOf(name)
const jsonOf = async (name: string): Promise<unknown> => JSON.parse(await output(name))
const list = { data: [expect.objectContaining({ title })], next: null, total: 1 }

/** What is known in the end of a sentence is left out where it is shown, and each request has a name of its own. */
const shortened = (text: string): unknown => ({
  ...JSON.parse(text.replaceAll(/(Known here: site, language)[^"]*/g, '$1 …')),
  requestId: expect.any(String),
})
const problem = (): unknown =>
  JSON.parse(programs.read('problem.json').replace(api.origin, 'https://api.example'))

/** Each example, and what it must do. C# is read by a parser in snippets.test.ts: no registry brings what runs it. */
const tried: Record<string, () => void | Promise<void>> = {
  'news.sh': async () => expect(await jsonOf('news.sh')).toEqual(JSON.parse(programs.read('news.json'))),
  'news.json': async () => expect(JSON.parse(programs.read('news.json'))).toMatchObject(list),
  'news.mjs': async () => expect(await output('news.mjs')).toBe(`2020-01-01 ${title} ${address}\n`),
  'news.php': async () => expect(await output('news.php')).toBe(`2020-01-01 ${title} ${address}\n`),
  'all.sh': async () => {
    const all = await fetch(`${api.origin}/v1/documents?municipality=3205`)
    const { data } = Object(await all.json())
    expect((await jsonOf('all.sh')) as object).toMatchObject({ data: data.slice(2), total: data.length })
  },
  'all.mjs': async () => expect(await output('all.mjs')).toContain(`news ${title}\n`),
  'all.php': async () => expect(await output('all.php')).toBe(await output('all.mjs')),
  'document.sh': async () =>
    expect(await jsonOf('document.sh')).toMatchObject({ title, bodyHtml: expect.any(String) }),
  'problem.sh': async () => expect(problem()).toEqual(shortened(await output('problem.sh'))),
  'problem.json': () =>
    expect(problem()).toMatchObject({ status: 400, errors: [{ parameter: 'muncipality' }] }),
  'filters.sh': async () => {
    const found = (await output('filters.sh')).split(/(?<=\})(?=\{)/).map((text) => JSON.parse(text).total)
    expect(found).toEqual([1, 1, 2, 3])
  },
  'search.sh': async () => {
    const [hits, resolution] = (await output('search.sh')).split(/(?<=\})(?=\{"kind)/)
    expect(JSON.parse(hits ?? '').total).toBeGreaterThan(0)
    expect(JSON.parse(resolution ?? '')).toMatchObject({
      kind: 'document',
      document: { title: 'Lillestrøm' },
    })
  },
  'page.html': () => expectShown(programs.read('page.html')),
  'script.html': () => expectShown(programs.read('script.html')),
  'fragment.sh': async () => {
    await output('fragment.sh')
    await expectShown(programs.read('news.html'))
  },
  'build.mjs': async () => {
    await output('build.mjs')
    await expectShown(programs.read('index.html'))
  },
  'page.php': async () => expectShown(await output('page.php')),
  'osloregionen.php': async () => {
    const first = await output('page.php')
    api.gate.shut()
    try {
      // What is kept is used as it is.
      expect(await output('page.php')).toBe(first)
    } finally {
      api.gate.open()
    }
  },
  'rss.sh': async () => {
    const feeds = await output('rss.sh')
    expect(feeds.split(title).length).toBeGreaterThan(3)
    for (const form of ['<rss', '<feed', 'jsonfeed.org']) expect(feeds).toContain(form)
  },
  'feeds.sh': async () => {
    const [atom = '', found = '', whole = ''] = (await output('feeds.sh')).split(/(?=\{"version")/)
    expect(atom).toContain('<feed')
    for (const feed of [found, whole])
      expect(JSON.parse(feed).items).toContainEqual(expect.objectContaining({ title }))
    expect(whole).toContain('content_html')
  },
  'registers.sh': async () => {
    const [all, one] = (await output('registers.sh')).split(/(?<="total":0\})/)
    expect(JSON.parse(all ?? '')).toMatchObject({ data: [], total: 0 })
    expect(JSON.parse(one ?? '')).toMatchObject({ title: 'Lillestrøm', language: 'nb' })
  },
  'dumps.sh': async () => {
    await api.store.connection((client) => writeDumps(client, dumpsFolder(api.env.DATA_DIR)))
    const [checked = '', ...lines] = (await output('dumps.sh')).trim().split('\n')
    expect(checked).toBe('reports.csv: OK')
    expect(lines.map((line) => JSON.parse(line).title)).toEqual(['Lillestrøm'])
  },
  'corrections.sh': async () =>
    expect(await jsonOf('corrections.sh')).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ title, latestCorrection: null })]),
    }),
  'changes.sh': async () => expect(await jsonOf('changes.sh')).toMatchObject({ changes: [], more: false }),
  'copy.mjs': () => keepsACopy('copy.mjs'),
  'copy.php': () => keepsACopy('copy.php'),
  'follow.mjs': async () => {
    const { stop, output: heard, errors } = programs.start('follow.mjs')
    await expect.poll(heard, { timeout: 10_000 }).toContain('4 documents, all current\n')
    await stop()
    expect(errors()).toBe('')
  },
  'client.mjs': async () =>
    expect(await output('client.mjs')).toBe(
      `${title} ${address}\n2022-10-01T08:00:00.000Z BEST-konferansen\n`,
    ),
  'stream.sh': async () => {
    const { stop, output: heard } = programs.start('stream.sh')
    await expect.poll(heard, { timeout: 10_000 }).toContain('event: revision')
    await api.store.publish(sampleNews({ slug: 'nytt', title: 'Helt nytt' }))
    await expect.poll(heard, { timeout: 10_000 }).toContain('Helt nytt')
    await stop()
  },
  'calendar.sh': async () => {
    // Calendars hold the last twelve months, and the samples are older.
    expect((await output('calendar.sh')).match(/BEGIN:VCALENDAR/g)).toHaveLength(3)
  },
  'osloregionen-feed.php': () => wordpress('wordpress-block.html'),
  'wordpress-block.html': () => wordpress('wordpress-block.html'),
  'wordpress-shortcode.txt': () => wordpress('wordpress-shortcode.txt'),
  'polite.sh': async () => expect(await output('polite.sh')).toBe('304\n'),
  'polite.mjs': async () => expect(await output('polite.mjs')).toMatch(/^\d news; asked again: true\n$/),
  'graphql.sh': async () =>
    expect(await jsonOf('graphql.sh')).toMatchObject({
      data: { news: { data: [{ title }] }, events: { total: 1 } },
    }),
  'graphql-post.sh': async () => expect(await jsonOf('graphql-post.sh')).toHaveProperty('data.news.total'),
  'graphql-persisted.sh': async () => {
    const [first, second] = (await output('graphql-persisted.sh')).split(/(?<=\}\})(?=\{)/)
    expect(JSON.parse(first ?? '')).toHaveProperty('data.news.data')
    expect(second).toBe(first)
  },
  'attribution.html': async () =>
    expect(programs.read('attribution.html')).toContain('https://data.norge.no/nlod/no/2.0'),
  'credits.mjs': async () =>
    expect(await output('credits.mjs')).toMatch(new RegExp(`^${title}\\n  Tekst: Osloregionen, NLOD 2\\.0`)),
  'feedback.sh': async () => expect(await jsonOf('feedback.sh')).toEqual({ received: true }),
  'webhook.sh': makesAWebhook,
  'usage.sh': async () => {
    const { partner, key, authorization } = await makePartner(api)
    await api.get('/v1/news', authorization)
    programs.fillIn('usage.sh', { 'orp_…': key })
    const usage = Usage.parse(await jsonOf('usage.sh'))
    expect(usage).toMatchObject({ partner: { id: partner.id }, from: '2026-11-01' })
    expect(usage.days).toContainEqual(expect.objectContaining({ route: '/v1/news', requests: 1 }))
  },
  'verify.mjs': () => knowsWhatIsSigned('verify.mjs'),
  'verify.php': () => knowsWhatIsSigned('verify.php'),
  'catalog.sh': async () => expect(await output('catalog.sh')).toMatch(/"@type"[^]*@prefix dcat:/),
}

async function makesAWebhook() {
  const { key, authorization } = await makePartner(api)
  programs.fillIn('webhook.sh', { 'orp_…': key, 'https://www.municipality.example/hooks': hook })
  const { secret, ...webhook } = WebhookWithSecret.parse(await jsonOf('webhook.sh'))
  expect(secret).toMatch(/^whsec_/)
  const all = await api.get('/v1/webhooks', authorization)
  expect(await all.json()).toEqual({ data: [webhook] })
  expect(webhook).toMatchObject({
    url: hook,
    state: 'active',
    filter: { type: 'news', municipality: '3205' },
  })
}

/** Takes what is signed, and nothing else. */
async function knowsWhatIsSigned(name: string) {
  const [secret, another] = ['bmVpdGhlciBsb25nIG5vciBzaG9ydA==', 'YW5vdGhlciBzZWNyZXQgYWx0b2dldGhlcg==']
  const port = await freePort()
  const started = name.endsWith('.php') ? `-S 127.0.0.1:${port} ${name}` : name
  const {
    stop,
    output: printed,
    errors,
  } = programs.start(started, { PORT: String(port), WEBHOOK_SECRET: `whsec_${secret}` })
  try {
    const send = async (body: string, signed = body, key = secret, at = new Date()) => {
      const signature = new Webhook(key).sign('msg_1', at, signed)
      const headers = {
        'webhook-id': 'msg_1',
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': `v1,bm90IHRoaXMgb25l ${signature}`,
      }
      return (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers })).status
    }
    const body = JSON.stringify({
      type: 'document.published',
      data: { api: 'https://api.example/v1/news/ø' },
    })
    await expect.poll(() => send(body).catch(() => 0), { timeout: 10_000 }).toBe(204)
    await expect
      .poll(() => printed() + errors())
      .toContain('document.published https://api.example/v1/news/ø')
    expect(await send(body, `${body} `)).toBe(400)
    expect(await send(body, body, another)).toBe(400)
    expect(await send(body, body, secret, new Date(Date.now() - 3_600_000))).toBe(400)
    expect((await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })).status).toBe(400)
  } finally {
    await stop()
  }
}

async function wordpress(written: string) {
  const inside = fileURLToPath(new URL('../testing/wordpress.php', import.meta.url))
  const html = await programs.outputOf(`${inside} osloregionen-feed.php`, programs.read(written))
  await expectShown(html)
}

async function keepsACopy(name: string) {
  await output(name)
  const count = () => Object.keys(JSON.parse(programs.read('copy.json')).documents).length
  const { total } = await api.json<{ total: number }>('/v1/documents?limit=1')
  expect(count()).toBe(total)
  const more = sampleNews({ slug: `mer-${name.replace('.', '-')}`, title: 'Mer' })
  await api.store.publish(more)
  await api.caughtUp()
  expect(await output(name)).toBe(`${total + 1} documents\n`)
  await api.store.withdraw(more.id)
  await api.caughtUp()
  expect(await output(name)).toBe(`${total} documents\n`)
  const generation = name.replace('.', '')
  await api.store.transaction((tx) => tx.query(`UPDATE content.state SET generation = '${generation}'`))
  await expect.poll(() => api.follower.current.generation).toBe(generation)
  expect(await output(name)).toBe(`${total} documents\n`)
}

describe('the examples', () => {
  test.each(Object.entries(tried))('%s does what it says', (_name, run) => run())

  test('are all tried here, or parsed', () => {
    const parsed = programNames.filter((name) => name.endsWith('.cs'))
    expect([...Object.keys(tried), ...parsed].toSorted()).toEqual(programNames)
  })
})
