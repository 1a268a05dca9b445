import { Changes, Problem } from '@osloregionen/contract'
import { sampleMunicipality, sampleNews, sampleSite } from '@osloregionen/content-store/testing'
import { withdraw } from '@osloregionen/content-store/write'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'
import { openStream } from '../testing/events.ts'

let api: TestApi
let close: (() => void)[] = []
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(sampleSite('osloregionen'), sampleNews({ slug: 'en' }), sampleNews({ slug: 'to' }))
})
afterEach(() => {
  for (const one of close) one()
  close = []
})
afterAll(() => api?.close())

interface Page {
  changes: {
    revision: number
    op: string
    id: string
    language: string
    reason?: string
    document?: { slug: string }
  }[]
  next: string
  more: boolean
}
const changes = async (query = ''): Promise<Page> => {
  await api.caughtUp()
  return api.json(`/v1/changes?${query}`)
}

describe('the change feed', () => {
  test('tells of everything once, a page at a time, and goes on from there', async () => {
    const first = await changes('limit=1')
    expect(first).toMatchObject({ more: true, changes: [{ op: 'upsert', document: { slug: 'en' } }] })
    const second = await changes(`limit=1&since=${first.next}`)
    expect(second).toMatchObject({ more: false, changes: [{ document: { slug: 'to' } }] })
    expect(Changes.parse(second)).toEqual(second)

    const third = sampleNews({ slug: 'tre' })
    await api.store.publish(third)
    await api.store.withdraw(third.id)
    const later = await changes(`since=${second.next}`)
    expect(later.changes).toMatchObject([{ op: 'delete', id: third.id, slug: 'tre', reason: 'unpublished' }])
    expect(Changes.parse(later)).toEqual(later)
    expect(await changes(`since=${later.next}`)).toMatchObject({ changes: [], more: false })
  })

  test('tells who filters of what left the filter, but not of what was never in it', async () => {
    const news = sampleNews({ slug: 'klima', priorityAreas: ['klima'] })
    await api.store.publish(news, sampleNews({ slug: 'annet' }))
    const filter = 'priorityArea=klima'
    const begun = await changes(filter)
    expect(begun.changes.filter(({ op }) => op === 'upsert')).toMatchObject([{ id: news.id }])
    await api.store.publish(sampleNews({ id: news.id, slug: 'klima' }))
    const after = await changes(`${filter}&since=${begun.next}`)
    expect(after.changes).toMatchObject([{ op: 'delete', id: news.id, reason: 'filtered' }])
    expect((await api.get(`/v1/changes?since=${begun.next}`)).status).toBe(400)
  })

  test('begins at the present moment when told to', async () => {
    const begun = await changes('since=now&type=news')
    expect(begun).toMatchObject({ changes: [], more: false })
    const news = sampleNews({ slug: 'fra-na' })
    await api.store.publish(news)
    expect((await changes(`since=${begun.next}&type=news`)).changes).toMatchObject([{ id: news.id }])
  })

  test('tells of entries of registers in every language, unless it is asked for one or for a site', async () => {
    const nb = sampleMunicipality('3205', '3030', { id: 'lillestrom' })
    const en = sampleMunicipality('3205', '3030', { id: 'lillestrom', language: 'en' })
    await api.store.publish(nb, en)
    const languagesOf = async (query: string) =>
      (await changes(`type=municipalities${query}`)).changes.map(({ language }) => language)
    expect(await languagesOf('')).toEqual(['nb', 'en'])
    expect(await languagesOf('&language=en')).toEqual(['en'])
    expect(await languagesOf('&site=oslopolitan')).toEqual(['en'])
    await api.store.transaction((tx) => withdraw(tx, 'lillestrom', 'unpublished', ['nb']))
    expect((await changes('type=municipalities')).changes).toMatchObject([
      { op: 'upsert', id: 'lillestrom', language: 'nb' },
      { op: 'delete', id: 'lillestrom', language: 'en', reason: 'unpublished' },
    ])
  })

  test('names what a document has been merged into, and follows it as long as that is public', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) =>
      sampleNews({ id: `merged-${name}`, slug: `slatt-${name}` }),
    )
    if (!a || !b || !c) throw new Error('Three documents are needed')
    await api.store.publish(a, b, c)
    const { next } = await changes('since=now')
    await api.store.withdraw(a.id, { mergedInto: b.id })
    const told = async () => (await changes(`since=${next}`)).changes.find(({ id }) => id === a.id)
    const successor = { type: 'news', language: 'nb' }
    expect(await told()).toMatchObject({
      op: 'delete',
      reason: 'merged',
      successor: { ...successor, id: b.id, slug: b.slug, url: b.addresses.osloregionen?.url },
    })
    await api.store.withdraw(b.id, { mergedInto: c.id })
    expect(await told()).toMatchObject({ reason: 'merged', successor: { ...successor, id: c.id } })
    await api.store.withdraw(c.id)
    expect(await told()).toEqual(expect.not.objectContaining({ successor: expect.anything() }))
    expect(Changes.parse(await changes(`since=${next}`)).changes).toHaveLength(3)
  })

  test('refuses a cursor from before a restore with 410, and says where to begin again', async () => {
    const { next } = await changes('type=news&limit=5')
    const stream = await openStream(`${api.origin}/v1/changes/stream?since=now`)
    close.push(stream.close)
    await stream.next()
    await api.store.query("UPDATE content.state SET generation = 'restored'")
    await expect.poll(() => api.follower.current.generation).toBe('restored')
    for (const address of ['/v1/changes', '/v1/changes/stream']) {
      const response = await api.get(`${address}?type=news&since=${next}`)
      expect(response.status).toBe(410)
      const problem = Problem.parse(await response.json())
      expect(problem.type).toBe('https://api.example/docs/problems/cursor-expired')
      expect(problem.restart).toBe(`https://api.example${address}?type=news`)
    }
    const malformed = await api.get('/v1/changes?since=abc')
    expect(malformed.status).toBe(400)
    expect(await malformed.json()).toMatchObject({ errors: [{ parameter: 'since' }] })
    // Who was following is sent away, to find out.
    expect(await stream.next()).toBeUndefined()
    expect((await changes()).changes.length).toBeGreaterThan(0)
  })
})

describe('the stream', () => {
  const open = async (query = '?since=now', headers = {}) => {
    const stream = await openStream(`${api.origin}/v1/changes/stream${query}`, headers)
    close.push(stream.close)
    return stream
  }

  test('begins at the beginning, with everything there is', async () => {
    await api.caughtUp()
    const stream = await open('')
    const received: (string | undefined)[] = []
    for (;;) {
      const event = await stream.next()
      if (event?.event !== 'change') break
      received.push(String(event.data.id))
    }
    expect(received).toEqual((await changes()).changes.map(({ id }) => id))
  })

  test('begins now when told to, and then tells of each change and of the revision reached', async () => {
    const stream = await open()
    const { revision } = api.follower.current
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream')
    expect(stream.response.headers.get('x-content-revision')).toBe(String(revision))
    expect(await stream.next()).toMatchObject({ event: 'revision', data: { revision } })

    const news = sampleNews({ slug: 'strom' })
    await api.store.publish(news)
    const change = await stream.next()
    expect(change).toMatchObject({
      event: 'change',
      data: { op: 'upsert', id: news.id, revision: revision + 1 },
    })
    expect(await stream.next()).toMatchObject({ event: 'revision', data: { revision: revision + 1 } })
  })

  test('tells of a revision that nothing in a list has', async () => {
    const stream = await open()
    const first = await stream.next()
    await api.store.publish(sampleSite('osloregionen', `Navn ${Math.random()}`))
    expect(await stream.next()).toMatchObject({
      event: 'revision',
      data: { revision: Number(first?.data.revision) + 1 },
    })
  })

  test('goes on after the last event that was received', async () => {
    const stream = await open()
    const begun = await stream.next()
    stream.close()
    const ids = ['x', 'y', 'z'].map((slug) => sampleNews({ slug }))
    await api.store.publish(...ids)
    const resumed = await open('?since=ignored-when-resuming', { 'last-event-id': begun?.id ?? '' })
    const received = [await resumed.next(), await resumed.next(), await resumed.next()]
    expect(received.map((event) => event?.data.id)).toEqual(ids.map(({ id }) => id))
    const between = received[1]
    expect(await resumed.next()).toMatchObject({ event: 'revision' })
    const again = await open(`?since=${between?.id}`)
    expect(await again.next()).toMatchObject({ event: 'change', data: { id: ids[2]?.id } })
  })

  test('refuses a Last-Event-ID that is not ours', async () => {
    const response = await api.get('/v1/changes/stream', { 'last-event-id': 'abc' })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ parameter: 'Last-Event-ID' }] })
  })

  test('survives that the database is away for a while', async () => {
    const stream = await open()
    await stream.next()
    api.gate.shut()
    const news = sampleNews({ slug: 'mens-borte' })
    await api.store.publish(news)
    api.gate.open()
    expect(await stream.next()).toMatchObject({ event: 'change', data: { id: news.id } })
  })

  test('is refused to an address that holds too many open', async () => {
    const streams = await Promise.all(Array.from({ length: 52 }, () => open()))
    expect(streams.filter(({ response }) => response.status === 429).length).toBeGreaterThan(0)
    expect(streams.filter(({ response }) => response.status === 200)).toHaveLength(50)
  })
})
