import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import { KeptAnswers } from './kept.ts'
import { serve } from './testing/server.ts'

/** A server whose content can be changed, and what it has sent. */
async function content() {
  const state = { text: '{"data":["gods"]}', revision: 1, sent: [] as number[] }
  const baseUrl = await serve((request, response) => {
    const headers = { etag: `"${state.text.length}"`, 'x-content-revision': state.revision }
    const isKnown = request.headers['if-none-match'] === headers.etag
    state.sent.push(isKnown ? 304 : 200)
    response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : state.text)
  })
  return { state, baseUrl }
}

describe('answers kept', () => {
  it('are not sent again while they hold, and are as new as the content', async () => {
    const { state, baseUrl } = await content()
    const client = createClient({ baseUrl })
    const first = await client.suggest('g')
    first.data.data.push('changed by who asked')
    state.revision = 2
    expect(await client.suggest('g')).toEqual({ data: { data: ['gods'] }, revision: 2 })
    state.text = '{"data":[]}'
    expect(await client.suggest('g')).toEqual({ data: { data: [] }, revision: 2 })
    expect(state.sent).toEqual([200, 304, 200])
  })

  it('belong to one address', async () => {
    const { state, baseUrl } = await content()
    const client = createClient({ baseUrl })
    await client.list('news')
    await client.list('news', { limit: 5 })
    await client.text('/v1/news', 'text/plain')
    expect(state.sent).toEqual([200, 200, 200])
  })

  it('are none where there is no room, and none of the change feed', async () => {
    const { state, baseUrl } = await content()
    const client = createClient({ baseUrl, cacheSize: 0 })
    for (const ask of [client.map, client.map]) await ask()
    const keeping = createClient({ baseUrl })
    for (const ask of [keeping.changes, keeping.changes]) await ask()
    expect(state.sent).toEqual([200, 200, 200, 200])
  })

  it('make room for newer ones, those first that were asked for longest ago', () => {
    const kept = new KeptAnswers(10)
    for (const name of ['a', 'b']) kept.keep(name, { etag: name, text: '12345' })
    kept.get('a')
    kept.keep('c', { etag: 'c', text: '1234' })
    expect(['a', 'b', 'c'].map((name) => kept.get(name)?.etag)).toEqual(['a', undefined, 'c'])
    kept.keep('d', { etag: 'd', text: 'longer than there is room for' })
    expect(['a', 'c', 'd'].map((name) => kept.get(name))).toEqual([undefined, undefined, undefined])
  })
})
