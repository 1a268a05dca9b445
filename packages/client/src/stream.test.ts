import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from './client.ts'
import type { StreamOptions } from './stream.ts'

let server: Server | undefined
let following = new AbortController()
afterEach(() => {
  following.abort()
  server?.closeAllConnections()
  server?.close()
})

/** Follows a server that answers each connection by the next of the given functions. */
async function follow(
  connections: ((response: ServerResponse, request: IncomingMessage) => void)[],
  options: Partial<StreamOptions> = {},
) {
  const asked: (string | undefined)[] = []
  const addresses = new Set<string | undefined>()
  server = createServer((request, response) => {
    asked.push(request.headers['last-event-id']?.toString())
    addresses.add(request.url)
    const connection = connections[Math.min(asked.length, connections.length) - 1]
    connection?.(response, request)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  following = new AbortController()
  const revisions: [number, string | null][] = []
  const onReset = vi.fn()
  const ended = createClient({ baseUrl }).followStream({
    signal: following.signal,
    onRevision: (revision, cursor) => revisions.push([revision, cursor]),
    onReset,
    retry: 5,
    ...options,
  })
  return { addresses, asked, revisions, onReset, ended }
}

const open = (response: ServerResponse, headers = {}) => {
  response.writeHead(200, { 'content-type': 'text/event-stream', ...headers })
  response.flushHeaders()
}
const event = (revision: number) => `id: c${revision}\nevent: upsert\ndata: {"revision":${revision}}\n\n`

describe('followStream', () => {
  it('tells each revision with its cursor, however the bytes are cut', async () => {
    const { revisions } = await follow([
      (response) => {
        open(response)
        const bytes = Buffer.from(`: hello\n\n${event(1)}${event(2).replaceAll('\n', '\r\n')}`)
        for (const byte of bytes) response.write(Buffer.from([byte]))
      },
    ])
    await vi.waitFor(() =>
      expect(revisions).toEqual([
        [1, 'c1'],
        [2, 'c2'],
      ]),
    )
  })

  it('knows the revision from the answer itself, before the first event', async () => {
    const { addresses, revisions } = await follow([
      (response) => open(response, { 'x-content-revision': '12' }),
    ])
    await vi.waitFor(() => expect(revisions).toEqual([[12, null]]))
    expect([...addresses]).toEqual(['/v1/changes/stream?since=now'])
  })

  it('connects again and goes on after the last event it got', async () => {
    const { asked, revisions } = await follow(
      [
        (response) => {
          open(response)
          response.end(event(5))
        },
        (response) => response.destroy(),
        (response) => response.writeHead(503).end(),
        (response) => {
          open(response)
          response.write(event(6))
        },
      ],
      { since: 'c4' },
    )
    await vi.waitFor(() => expect(revisions.at(-1)).toEqual([6, 'c6']))
    expect(asked).toEqual(['c4', 'c5', 'c5', 'c5'])
  })

  it('leaves a connection that has fallen silent', async () => {
    const { asked } = await follow([(response) => open(response)], { silence: 20 })
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1))
  })

  it('takes a comment for a sign of life', async () => {
    const { asked } = await follow(
      [
        (response) => {
          open(response)
          setInterval(() => response.write(': alive\n\n'), 15)
        },
      ],
      { silence: 60 },
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(asked).toHaveLength(1)
  })

  it('begins anew, and says so, when its cursor means nothing any more', async () => {
    const { asked, onReset, revisions } = await follow(
      [
        (response) => response.writeHead(410).end(),
        (response) => {
          open(response)
          response.write(event(3))
        },
      ],
      { since: 'old' },
    )
    await vi.waitFor(() => expect(revisions).toEqual([[3, 'c3']]))
    expect(asked).toEqual(['old', undefined])
    expect(onReset).toHaveBeenCalledOnce()
  })

  it('ends when it is told to', async () => {
    const { asked, ended } = await follow([(response) => open(response)])
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    following.abort()
    await ended
    expect(asked).toHaveLength(1)
  })

  it('passes over what is no news', async () => {
    const { revisions } = await follow([
      (response) => {
        open(response)
        response.write(`data: nonsense\n\ndata: {"revision":"x"}\n\ndata: 5\n\nretry: 100\n\n${event(9)}`)
      },
    ])
    await vi.waitFor(() => expect(revisions).toEqual([[9, 'c9']]))
  })
})
