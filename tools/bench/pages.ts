import { z } from 'zod'
import { withClient } from '../postgres/roles.ts'
import type { ProvidedSystem } from '../testing/provided.ts'
import { alone, compare, type Figure } from './compare.ts'
import { cpuMilliseconds } from './cpu.ts'
import { startNginx } from './nginx.ts'
import { pidOf } from './processes.ts'
import { startReference } from './reference.ts'

const cardsSchema = z.object({ data: z.array(z.object({ path: z.string() })) })

/** A news page from the page cache, beside bare Node and, where there is one, nginx sending as many bytes. */
export async function benchKeptPage(system: ProvidedSystem): Promise<Figure[]> {
  const path = await newsPath(system)
  const html = await (await fetch(system.osloregionenUrl + path)).text()
  const bytes = Buffer.byteLength(html)
  const ours = {
    origin: system.osloregionenUrl,
    pid: pidOf(system.dataDir, 'osloregionen'),
    nextPath: () => path,
  }
  const bare = await startReference(system.deliveryDatabaseUrl, bytes)
  const nginx = await startNginx(html)
  try {
    return [
      await compare('page, kept', ours, { ...bare, nextPath: () => '/memory' }),
      ...(nginx === null
        ? []
        : [await compare('page, kept, beside nginx', ours, { ...nginx, nextPath: () => '/' })]),
    ]
  } finally {
    bare.stop()
    nginx?.stop()
  }
}

/** CPU time of the site for making a page, over every page of the sitemap: each is asked for after the content moved. */
export async function benchRendering(system: ProvidedSystem, rounds = 5): Promise<Figure> {
  const pid = pidOf(system.dataDir, 'osloregionen')
  const sitemap = await (await fetch(`${system.osloregionenUrl}/sitemap.xml`)).text()
  const pages = [...sitemap.matchAll(/<loc>([^<]*)</g)].flatMap(([, address]) => address ?? [])
  const perPage: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await touch(system)
    const before = await cpuMilliseconds(pid)
    for (const page of pages) await (await fetch(page)).arrayBuffer()
    perPage.push(((await cpuMilliseconds(pid)) - before) / pages.length)
  }
  return alone('page, rendered', perPage, 'ms CPU')
}

/** Makes every kept page one of before, as publishing anything does. */
async function touch({ databaseUrl }: ProvidedSystem): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      `UPDATE content.documents SET revision = NULL WHERE (id, language) =
         (SELECT id, language FROM content.documents WHERE state = 'published' AND listed LIMIT 1)`,
    ),
  )
  await new Promise((resolve) => setTimeout(resolve, 500))
}

async function newsPath({ deliveryUrl }: ProvidedSystem): Promise<string> {
  const response = await fetch(`${deliveryUrl}/v1/news?site=osloregionen&limit=1`)
  const { data } = cardsSchema.parse(await response.json())
  return data[0]?.path ?? '/aktuelt'
}

/** Bytes of a news page as they travel with Brotli: the HTML, its style sheets and its scripts. */
export async function weighPage(system: ProvidedSystem): Promise<Figure[]> {
  const page = await compressedSize(system.osloregionenUrl + (await newsPath(system)))
  const linked = (pattern: RegExp) =>
    [...page.text.matchAll(pattern)].flatMap((match) =>
      match[1] ? [new URL(match[1], system.osloregionenUrl).href] : [],
    )
  const sum = async (urls: string[]) =>
    (await Promise.all(urls.map(compressedSize))).reduce((bytes, file) => bytes + file.bytes, 0)
  return [
    alone('news page, HTML', [page.bytes], 'bytes (Brotli)'),
    alone(
      'news page, style sheets',
      [await sum(linked(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g))],
      'bytes (Brotli)',
    ),
    alone('news page, scripts', [await sum(linked(/<script[^>]+src="([^"]+)"/g))], 'bytes (Brotli)'),
  ]
}

async function compressedSize(url: string): Promise<{ bytes: number; text: string }> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  const bytes = Number(response.headers.get('content-length'))
  return { bytes, text: await response.text() }
}
