import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createClient } from './client.ts'
import type { CopyStore, FollowOptions, Progress } from './copy.ts'
import { ApiError } from './error.ts'
import { serve } from './testing/server.ts'

type Handler = (response: ServerResponse, request: IncomingMessage) => void

const upsert = (id: string) => ({ op: 'upsert', id, document: { id } })
const removal = (id: string) => ({ op: 'delete', id, language: 'nb' })
const page =
  (changes: object[], next: string, more = false): Handler =>
  (response) =>
    response.end(JSON.stringify({ changes, next, more }))
const refuse =
  (status: number, problem: object = {}): Handler =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem))
const events =
  (...lines: [event: string, id: string, data: object][]): Handler =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const [event, id, data] of lines)
      response.write(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`)
  }

interface Given {
  streams?: Handler[]
  /** The cursor to begin with. */
  saved?: string
  /** Functions of the store to use instead of those that only note what was done. */
  own?: Partial<CopyStore>
}

/** Follows a server that gives the pages and then the streams given, the last of each again and again. */
async function follow(
  pages: Handler[],
  { streams = [events()], saved, own = {}, ...options }: FollowOptions & Given = {},
) {
  const asked: string[] = []
  const counts = { pages: 0, streams: 0 }
  const listener: RequestListener = (request, response) => {
    const isStream = request.url?.startsWith('/v1/changes/stream')
    const [handlers, count] = isStream ? [streams, counts.streams++] : [pages, counts.pages++]
    asked.push(request.url ?? '')
    handlers[Math.min(count, handlers.length - 1)]?.(response, request)
  }
  const baseUrl = await serve(listener)
  const done: string[] = []
  const store: CopyStore = {
    loadCursor: () => saved,
    saveCursor: (cursor) => done.push(`save ${cursor}`),
    put: ({ id }) => done.push(`put ${id}`),
    remove: ({ id }) => done.push(`remove ${id}`),
    clear: () => done.push('clear'),
    ...own,
  }
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const ended = createClient({ baseUrl, retries: 0 }).follow(store, {
    signal: stop.signal,
    pollEvery: 20,
    ...options,
  })
  ended.catch(() => undefined)
  return { asked, done, ended, stop }
}

describe('follow', () => {
  it('takes all there is, page by page, and remembers its place when a page has been applied', async () => {
    const progress: Progress[] = []
    const { asked, done, ended } = await follow(
      [page([upsert('a'), removal('b')], 'c2', true), page([upsert('c')], 'c3')],
      {
        mode: 'once',
        filters: { municipality: '3205', type: ['news', 'events'], limit: 2 },
        onProgress: (now) => progress.push(now),
      },
    )
    await ended
    expect(done).toEqual(['put a', 'remove b', 'save c2', 'put c', 'save c3'])
    expect(asked).toEqual([
      '/v1/changes?limit=2&municipality=3205&type=news%2Cevents',
      '/v1/changes?limit=2&municipality=3205&type=news%2Cevents&since=c2',
    ])
    expect(progress).toEqual([
      { cursor: 'c2', put: 1, removed: 1, isCurrent: false },
      { cursor: 'c3', put: 2, removed: 1, isCurrent: true },
    ])
  })

  it('leaves out what there is when told to begin now', async () => {
    const stream = events(['change', 'c2', upsert('a')], ['revision', 'c2', { revision: 2 }])
    const { asked, done } = await follow([page([], 'c1')], { from: 'now', streams: [stream, events()] })
    await vi.waitFor(() => expect(done).toEqual(['save c1', 'put a', 'save c2']))
    expect(asked.slice(0, 2)).toEqual(['/v1/changes?limit=100&since=now', '/v1/changes/stream?since=c1'])
  })

  it('then listens from that place, with the same filters', async () => {
    const stream = events(['change', 'c3', upsert('b')], ['revision', 'c4', { revision: 4 }])
    const { asked, done } = await follow([page([upsert('a')], 'c2')], {
      saved: 'c1',
      streams: [stream],
      filters: { site: 'oslopolitan', limit: 50 },
    })
    await vi.waitFor(() => expect(done).toEqual(['put a', 'save c2', 'put b', 'save c4']))
    expect(asked).toEqual([
      '/v1/changes?limit=50&site=oslopolitan&since=c1',
      '/v1/changes/stream?site=oslopolitan&since=c2',
    ])
  })

  it('catches up from what it has applied when a stream breaks off', async () => {
    const broken: Handler = (response, request) => {
      events(['change', 'c3', upsert('b')])(response, request)
      response.end('event: change\nid: c4\ndata: {"op":"ups')
    }
    const errors = vi.fn()
    const { asked, done } = await follow([page([upsert('a')], 'c2'), page([upsert('c')], 'c4')], {
      streams: [broken, events()],
      onError: errors,
    })
    await vi.waitFor(() => expect(done).toEqual(['put a', 'save c2', 'put b', 'put c', 'save c4']))
    await vi.waitFor(() => expect(asked.at(-1)).toBe('/v1/changes/stream?since=c4'))
    expect(asked).toContain('/v1/changes?limit=100&since=c3')
    expect(errors).toHaveBeenCalledOnce()
  })

  it.each([404, 429, 503])('asks now and then where a stream is answered %i', async (status) => {
    const { done } = await follow([page([upsert('a')], 'c1'), page([upsert('b')], 'c2'), page([], 'c2')], {
      streams: [refuse(status)],
    })
    await vi.waitFor(() => expect(done).toEqual(['put a', 'save c1', 'put b', 'save c2']))
  })

  it('never opens a stream when told to poll', async () => {
    const { asked } = await follow([page([], 'c1')], { mode: 'poll' })
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(2))
    expect(asked.filter((address) => address.includes('stream'))).toEqual([])
  })

  it.each([
    ['is of another generation', refuse(410)],
    ['was given with other filters', refuse(400, { errors: [{ parameter: 'since', detail: '…' }] })],
  ])('clears the copy and begins anew when its cursor %s', async (_reason, refusal) => {
    const { asked, done, ended } = await follow([refusal, page([upsert('a')], 'd1')], {
      saved: 'c1',
      mode: 'once',
    })
    await ended
    expect(done).toEqual(['clear', 'put a', 'save d1'])
    expect(asked).toEqual(['/v1/changes?limit=100&since=c1', '/v1/changes?limit=100'])
  })

  it('goes on after failures that pass, and tells of them', async () => {
    const onError = vi.fn()
    const drop: Handler = (response) => response.destroy()
    const { done } = await follow([drop, refuse(500), page([upsert('a')], 'c1')], { onError })
    await vi.waitFor(() => expect(done).toEqual(['put a', 'save c1']))
    expect(onError.mock.calls.map(([error]) => error)).toMatchObject([{ status: 0 }, { status: 500 }])
  })

  it.each([400, 401, 404])('ends with what asking again would not mend, such as %i', async (status) => {
    const { ended } = await follow([refuse(status)], { saved: 'c1' })
    await expect(ended).rejects.toMatchObject({ status })
  })

  it('ends with what the store throws, and does not remember what was not applied', async () => {
    const full = new Error('The disk is full')
    const { done, ended } = await follow([page([upsert('a'), upsert('b')], 'c1')], {
      own: { put: () => Promise.reject(full) },
    })
    await expect(ended).rejects.toBe(full)
    expect(done).toEqual([])
  })

  it('does not take what the store is refused for a refusal of its cursor', async () => {
    const gone = new ApiError({ status: 410, url: 'https://other.example', problem: null })
    const { done, ended } = await follow([page([upsert('a')], 'c2')], {
      saved: 'c1',
      own: { put: () => Promise.reject(gone) },
    })
    await expect(ended).rejects.toBe(gone)
    expect(done).toEqual([])
  })

  it('ends when aborted, also while it waits', async () => {
    for (const streams of [[events()], [refuse(404)]]) {
      const { asked, ended, stop } = await follow([page([], 'c1')], { streams, pollEvery: 60_000 })
      await vi.waitFor(() => expect(asked).toHaveLength(2))
      stop.abort()
      await ended
    }
  })
})
