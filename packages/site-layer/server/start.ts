import type { createServer, RequestListener } from 'node:http'
import { join } from 'node:path'
import type { SiteDefinition } from '../config/site.ts'
import { BookmarkFile } from './content/bookmark.ts'
import { followContent } from './content/follower.ts'
import { HeldAnswer } from './content/held.ts'
import { contentSource, siteEnvironment } from './content/source.ts'
import { Addresses } from './front/address.ts'
import { createFront } from './front/front.ts'
import { commonHeaders, permissionsPolicy } from './front/headers.ts'
import { QueryRedirects } from './front/redirects.ts'
import { Replies } from './front/reply.ts'
import { unavailablePage } from './front/unavailable.ts'
import { PageCache } from './pages/cache.ts'
import { DiskPages } from './pages/disk.ts'
import { MemoryPages } from './pages/memory.ts'
import { createRenderer } from './pages/render.ts'
import { Turns } from './pages/turns.ts'
import { Warmer } from './pages/warmer.ts'
import { stopOnSignal } from './stop.ts'

export interface SiteProcess {
  site: SiteDefinition
  /** Differs from build to build: a page of one build is never served by another. */
  buildId: string
  createServer: typeof createServer
  /** Nitro's own listener, for what is no page. */
  behind: RequestListener
  /** Nitro from inside, for rendering. */
  fetch(address: string, init: RequestInit): Promise<Response>
  isAsset(path: string): boolean
}

const megabyte = 1024 * 1024

/** Puts the parts of a site together and starts it. */
export async function startSite(parts: SiteProcess): Promise<void> {
  const { site } = parts
  const environment = siteEnvironment()
  const { client, clock } = contentSource()
  const folder = join(environment.dataDir, 'pages', site.key)
  const bookmark = new BookmarkFile(join(folder, 'bookmark.json'))
  const start = await bookmark.read()
  clock.restart(start.epoch)
  clock.see(start.revision)

  const disk = new DiskPages(
    join(folder, parts.buildId),
    onceIn(60_000, (error: unknown) => log('A page was not kept', error)),
  )
  const turns = new Turns(4, 500)
  const common = commonHeaders(environment.mode === 'production')
  const render = createRenderer({
    clock,
    fetch: parts.fetch,
    host: new URL(environment.siteUrl).host,
    htmlHeaders: { 'permissions-policy': permissionsPolicy },
    timeout: 9000,
  })
  const cache = new PageCache({
    clock,
    disk,
    turns,
    render,
    pages: new MemoryPages(64 * megabyte),
    variants: new MemoryPages(16 * megabyte),
    patience: 2500,
    deadline: 10_000,
    onFailure: onceIn(10_000, (_address: string, error: unknown) =>
      log('No fresh page could be made', error),
    ),
  })
  const warmer = new Warmer({ clock, cache, turns, quiet: 2000, addresses: () => wanted(disk) })

  const server = parts.createServer(
    { keepAliveTimeout: 65_000, requestTimeout: 30_000 },
    createFront({
      cache,
      common,
      addresses: new Addresses(site.routes),
      replies: new Replies(common),
      redirects: new QueryRedirects(new HeldAnswer(clock, () => client.redirects(site.key))),
      passes: (path) => path === '/healthz' || /^\/(media|og)\//.test(path) || parts.isAsset(path),
      receives: (url) => url === site.feedback.path,
      answering: [
        ['Permissions-Policy', permissionsPolicy],
        ['Cache-Control', 'no-store'],
      ],
      behind: parts.behind,
      unavailable: await unavailablePage(site),
      log,
    }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(environment.port, environment.host, resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : environment.port
  log(`Listening on http://${environment.host}:${port}`)

  const following = new AbortController()
  void followContent({ client, site: site.key, clock, bookmark, cursor: start.cursor, log }, following.signal)
  void disk.forgetOthers()
  warmer.start()
  stopOnSignal(server, async () => {
    following.abort()
    warmer.stop()
    await disk.settled()
    await bookmark.settled()
  })

  /** Every page that is published, the site's own pages and files, and whatever else was kept before. */
  async function wanted(kept: DiskPages): Promise<string[]> {
    const own = Object.keys(site.routes)
    const { data } = await client.paths(site.key)
    return [...new Set([...own, ...data.paths.map(({ path }) => path), ...(await kept.addresses())])]
  }
}

function log(message: string, error?: unknown) {
  if (error === undefined) console.log(message)
  else console.error(`${message}:`, error instanceof Error ? error.message : error)
}

/** Calls at most once in so many milliseconds: what ails all pages is told, but not once per page. */
function onceIn<T extends unknown[]>(milliseconds: number, call: (...told: T) => void) {
  let last = Number.NEGATIVE_INFINITY
  return (...told: T) => {
    if (performance.now() - last < milliseconds) return
    last = performance.now()
    call(...told)
  }
}
