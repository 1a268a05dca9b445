import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json as jsonOf } from 'node:stream/consumers'
import type { AnyDocument, Site } from '@osloregionen/contract'
import { sampleContent } from './content.ts'
import { png } from './image.ts'
import { fits, listing } from './listing.ts'

export type MockDelivery = Awaited<ReturnType<typeof startMockDelivery>>

interface Reply {
  status?: number
  type?: string
  body: string | Buffer
}

const json = (value: unknown, status = 200): Reply => ({ status, body: JSON.stringify(value) })
const problem = (status: number): Reply => ({
  ...json({ type: 'about:blank', title: 'Refused', status, detail: `Status ${status}` }, status),
  type: 'application/problem+json',
})

/** Old addresses that only their query tells apart. */
const redirects = [{ from: '/?p=123', to: '/aktuelt/ny-faggruppe-for-areal-og-transport', status: 301 }]

/** Words as they are spelt, by how they have been misspelt. */
const corrections: Record<string, string> = {
  logistkk: 'logistikk',
  logist: 'logistikk',
  transprotplan: 'transportplan',
}

/** A stand-in for the public API: sample content in memory, the contract's shapes, and a change stream. */
export async function startMockDelivery({ port = 0 }: { port?: number } = {}) {
  let revision = 100
  let generation = 'g1'
  let delay = 0
  const streams = new Set<ServerResponse>()
  const requests: string[] = []
  /** What was sent in, and by whom. */
  const feedback: { sent: unknown; sender: unknown }[] = []
  let intake = 202
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const { documents, settings } = sampleContent(url)
  const gone = new Set<string>()

  function move() {
    revision += 1
    for (const stream of streams) tell(stream)
    return revision
  }
  const tell = (stream: ServerResponse) =>
    stream.write(`id: ${generation}.${revision}\nevent: revision\ndata: {"revision":${revision}}\n\n`)

  /** Changes fields of a document, which makes a new revision. */
  function publish(slug: string, fields: Partial<Pick<AnyDocument, 'title' | 'summary' | 'seo'>>) {
    const document = documents.find((item) => item.slug === slug)
    if (document === undefined) throw new Error(`No document ${slug}`)
    Object.assign(document, fields, { revision: revision + 1, updatedAt: new Date().toISOString() })
    if (document.path !== null) gone.delete(document.path)
    return move()
  }

  function unpublish(slug: string) {
    for (const { slug: found, path } of documents) if (found === slug && path !== null) gone.add(path)
    return move()
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const asked = new URL(request.url ?? '/', url)
    requests.push(`${request.method} ${asked.pathname}${asked.search}`)
    const at = revision
    if (asked.pathname === '/v1/changes/stream') return open(request, response)
    const reply = request.method === 'POST' ? await take(request) : route(asked)
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    const body = request.method === 'HEAD' ? undefined : reply.body
    const headers = { 'content-type': reply.type ?? 'application/json', 'x-content-revision': String(at) }
    response.writeHead(reply.status ?? 200, headers).end(body)
  }

  function open(request: IncomingMessage, response: ServerResponse) {
    const last = request.headers['last-event-id']
    if (typeof last === 'string' && !last.startsWith(`${generation}.`)) {
      response.writeHead(410, { 'content-type': 'application/problem+json' }).end(problem(410).body)
      return
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-content-revision': String(revision) })
    streams.add(response)
    tell(response)
    const beat = setInterval(() => response.write(': alive\n\n'), 5000)
    response.on('close', () => {
      clearInterval(beat)
      streams.delete(response)
    })
  }

  async function take(request: IncomingMessage): Promise<Reply> {
    const sent = await jsonOf(request)
    if (intake !== 202) return problem(intake)
    feedback.push({ sent, sender: request.headers['x-client-address'] })
    return json({ received: true }, 202)
  }

  const standing = (site: Site | null) =>
    documents.filter((item) => (site === null || item.sites.includes(site)) && !gone.has(item.path ?? ''))

  function route(asked: URL): Reply {
    const query = asked.searchParams
    const parts = asked.pathname.split('/').slice(1)
    if (parts[0] === 'mock') return control(parts[1], query)
    if (parts[0] === 'media') return media(parts[1] ?? '')
    if (parts[1] === 'feeds') return feed(parts[2] ?? '', query)
    if (parts[1] === 'sites') return siteAnswer(parts[2] as Site, parts[3], query)
    if (parts[1] === 'search') return search(query)
    if (parts[1] === 'map') return json({ boundaries: null })
    if (parts[1] === 'coverage') return coverage(query)
    if (parts[1] === 'suggest') return suggest(query)
    const types = parts[1] === 'documents' ? query.get('type')?.split(',') : [parts[1]]
    const matching = standing(query.get('site') as Site | null).filter(
      (item) => (types === undefined || types.includes(item.type)) && fits(item, query),
    )
    if (parts[2] !== undefined) {
      const found = matching.find((item) => item.slug === parts[2] || item.id === parts[2])
      return found === undefined ? problem(404) : json(found)
    }
    return json(listing(matching, query))
  }

  function coverage(query: URLSearchParams): Reply {
    const items = standing(query.get('site') as Site | null)
    const types = query.get('type')?.split(',') ?? []
    const data = items.flatMap((item) => {
      if (item.type !== 'municipalities') return []
      const { number } = item
      const about = items.filter(
        ({ type, municipalities }) =>
          types.includes(type) && municipalities.some((municipality) => municipality.number === number),
      )
      return [{ number, count: about.length }]
    })
    return json({ data })
  }

  function search(query: URLSearchParams): Reply {
    const words = (query.get('q') ?? '').toLowerCase()
    const hits = standing(query.get('site') as Site | null).filter(
      (item) => item.title.toLowerCase().includes(words) && fits(item, query),
    )
    const data = hits.map((item) => ({
      ...item,
      snippet: `<mark>${words}</mark> …`,
      ...('file' in item && item.file !== null && { pages: pagesOf(item.file.url, words) }),
    }))
    const types = Map.groupBy(hits, ({ type }) => type)
    return json({
      data,
      facets: {
        type: [...types].map(([value, { length: count }]) => ({ value, count })),
        priorityArea: [],
      },
      suggestion: corrections[words] ?? null,
      next: null,
      total: hits.length,
    })
  }

  const pagesOf = (file: string, words: string) =>
    [3, 12].map((page) => ({
      page,
      snippet: `… hva &lt;regionen&gt; sier om <mark>${words}</mark>`,
      url: `${file}#page=${page}`,
    }))

  function suggest(query: URLSearchParams): Reply {
    const begun = (query.get('q') ?? '').toLowerCase()
    const titles = standing(query.get('site') as Site | null).map(({ title }) => title)
    return json({ data: titles.filter((title) => title.toLowerCase().includes(begun)).slice(0, 8) })
  }

  function siteAnswer(key: Site, what: string | undefined, query: URLSearchParams): Reply {
    if (what === undefined) return json(settings.find((item) => item.site === key))
    if (what === 'redirects') return json({ redirects: key === 'osloregionen' ? redirects : [] })
    if (what === 'paths') {
      const paths = standing(key).flatMap(({ path, type, id, updatedAt, translations, revision: at }) =>
        path === null ? [] : [{ path, type, id, updatedAt, translations, revision: at }],
      )
      return json({ revision, paths })
    }
    const path = query.get('path') ?? ''
    if (path === '/gammel-adresse') return json({ kind: 'redirect', to: '/aktuelt', status: 301 })
    if (gone.has(path)) return json({ kind: 'gone' })
    const document = standing(key).find((item) => item.path === path)
    return document === undefined ? problem(404) : json({ kind: 'document', document })
  }

  /** Hardly a feed, but enough to tell what was asked. */
  function feed(name: string, query: URLSearchParams): Reply {
    const [topic = '', format] = name.split('.')
    const types = topic === 'calendar' ? ['events', 'meetings'] : [topic]
    const titles = standing(query.get('site') as Site | null)
      .filter((item) => types.includes(item.type) && fits(item, query))
      .map(({ title }) => title)
    if (format !== 'ics') {
      const items = titles.map((title) => `<item><title>${title}</title></item>`)
      return {
        type: 'application/rss+xml',
        body: `<rss version="2.0"><!-- ${revision} -->${items.join('')}</rss>`,
      }
    }
    const events = titles.map((title) => `BEGIN:VEVENT\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`)
    return { type: 'text/calendar', body: `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n` }
  }

  function media(name: string): Reply {
    if (name.endsWith('.pdf')) return { type: 'application/pdf', body: '%PDF-1.7' }
    const isCover = /^[0-9a-f]{24}\.webp$/.test(name)
    const [, hue, width = isCover ? 960 : undefined] = /(\d*)-(\d+)\.(?:png|jpg|webp|avif)$/.exec(name) ?? []
    if (width === undefined) return problem(404)
    return {
      type: 'image/png',
      body: png(Number(width), Math.round((Number(width) * 2) / 3), Number(hue) * 40),
    }
  }

  function control(what: string | undefined, query: URLSearchParams): Reply {
    const slug = query.get('slug') ?? ''
    if (what === 'unpublish') return json({ revision: unpublish(slug) })
    return json({ revision: publish(slug, { title: query.get('title') ?? 'Endret' }) })
  }

  return {
    url,
    requests,
    feedback,
    /** Makes the intake answer with a status. */
    answerFeedback(status: number) {
      intake = status
    },
    publish,
    unpublish,
    /** Something changed that no page under test shows. */
    move,
    /** The store is restored from a backup: an older revision, another generation. */
    restore(to: number) {
      generation = `g${Number(generation.slice(1)) + 1}`
      revision = to
      for (const response of streams) response.destroy()
    },
    /** Makes every answer take this long. */
    slow(milliseconds: number) {
      delay = milliseconds
    },
    get revision() {
      return revision
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
