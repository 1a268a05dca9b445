import { z } from 'zod'
import type { ProvidedSystem } from '../testing/provided.ts'
import { compare, type Figure } from './compare.ts'
import { pidOf } from './processes.ts'
import { startReference } from './reference.ts'

const cardsSchema = z.object({ data: z.array(z.object({ path: z.string() })) })

/** A news page from the page cache, beside bare Node sending as many bytes from memory. */
export async function benchPages(system: ProvidedSystem): Promise<Figure[]> {
  const path = await newsPath(system)
  const html = await (await fetch(system.osloregionenUrl + path)).text()
  const reference = await startReference(system.deliveryDatabaseUrl, Buffer.byteLength(html))
  const ours = {
    origin: system.osloregionenUrl,
    pid: pidOf(system.dataDir, 'osloregionen'),
    nextPath: () => path,
  }
  try {
    return [
      await compare('news page, kept', ours, {
        origin: reference.origin,
        pid: reference.pid,
        nextPath: () => '/memory',
      }),
    ]
  } finally {
    reference.stop()
  }
}

export async function newsPath({ deliveryUrl }: ProvidedSystem): Promise<string> {
  const response = await fetch(`${deliveryUrl}/v1/news?site=osloregionen&limit=1`)
  const { data } = cardsSchema.parse(await response.json())
  return data[0]?.path ?? '/aktuelt'
}

/** Bytes of a news page as they travel with Brotli: the HTML, its style sheets and its scripts. */
export async function weighPage(system: ProvidedSystem): Promise<Record<'html' | 'css' | 'js', number>> {
  const page = await compressedSize(system.osloregionenUrl + (await newsPath(system)))
  const linked = (pattern: RegExp) =>
    [...page.text.matchAll(pattern)].flatMap((match) =>
      match[1] ? [new URL(match[1], system.osloregionenUrl).href] : [],
    )
  const sum = async (urls: string[]) =>
    (await Promise.all(urls.map(compressedSize))).reduce((bytes, file) => bytes + file.bytes, 0)
  return {
    html: page.bytes,
    css: await sum(linked(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)),
    js: await sum(linked(/<script[^>]+src="([^"]+)"/g)),
  }
}

async function compressedSize(url: string): Promise<{ bytes: number; text: string }> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  const bytes = Number(response.headers.get('content-length'))
  return { bytes, text: await response.text() }
}
