import { sampleEvent, sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(
    sampleMunicipality('3205', '3030', { slug: 'lillestrom' }),
    sampleNews({ title: 'Gods <b>på</b> bane & sjø', municipalities: ['3205'] }),
    sampleNews({ title: 'Freight', language: 'en', sites: ['oslopolitan'] }),
    sampleEvent({ title: 'BEST', startsAt: '2021-09-29T07:00:00.000Z' }),
    sampleEvent({ title: 'Seminar', startsAt: '2022-09-29T07:00:00.000Z' }),
  )
  await api.caughtUp()
})
afterAll(() => api?.close())

const fragment = (query: string) => api.get(`/v1/embed/fragment?${query}`)
const titlesOf = (html: string) =>
  [...html.matchAll(/feed-link" href="[^"]*">([^<]*)</g)].map(([, title]) => title)

describe('the list as HTML', () => {
  test('may stand in any page, whatever the texts hold', async () => {
    const answer = await fragment('municipality=3205&heading=%3Cscript%3E')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await answer.text()
    expect(html).toMatch(/^<section class="osloregionen-feed" lang="nb"><h2[^>]*>&lt;script&gt;<\/h2>/)
    expect(html).toContain('Gods &lt;b&gt;på&lt;/b&gt; bane &amp; sjø</a>')
  })

  test('shows the newest news, and of what takes place the next first', async () => {
    expect(titlesOf(await (await fragment('limit=1')).text())).toHaveLength(1)
    expect(titlesOf(await (await fragment('type=events')).text())).toEqual(['Seminar', 'BEST'])
    expect(titlesOf(await (await fragment('type=events&startsAfter=2021-01-01')).text())).toEqual([
      'BEST',
      'Seminar',
    ])
  })

  test.each([
    ['', 'nb', 'Kilde: Osloregionen'],
    ['site=oslopolitan', 'en', 'Source: Osloregionen'],
    ['language=nn', 'nn', 'Kjelde: Osloregionen'],
  ])('%j has its words in %s', async (query, language, words) => {
    const html = await (await fragment(query)).text()
    expect(html).toContain(`lang="${language}"`)
    expect(html).toContain(words)
  })

  test('is not sent again while it is the same, and is new when it is not', async () => {
    const first = await fragment('project=nytt')
    expect(await first.text()).toContain('Det er ingenting å vise her nå.')
    const again = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect((await api.get('/v1/embed/fragment?project=nytt', again)).status).toBe(304)
    await api.store.publish(sampleNews({ title: 'Nytt', projects: ['nytt'] }))
    await api.caughtUp()
    expect(await (await api.get('/v1/embed/fragment?project=nytt', again)).text()).toContain('Nytt</a>')
  })

  test.each([
    ['municipality=9999', 'municipality'],
    ['headingLevel=1', 'headingLevel'],
    ['images=yes', 'images'],
    ['municipalty=3205', 'municipalty'],
  ])('%s is refused by name', async (query, parameter) => {
    const answer = await fragment(query)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ parameter }] })
  })
})

test('the script is kept for minutes, then asked for by its tag, and is less than 6 kB', async () => {
  const answer = await api.get('/embed/v1.js', { 'accept-encoding': 'gzip' })
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=300, /)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(6000)
  const etag = answer.headers.get('etag') ?? ''
  expect((await api.get('/embed/v1.js', { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(
    304,
  )
})
