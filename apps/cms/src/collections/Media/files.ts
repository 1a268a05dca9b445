import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../../env.ts'
import type { KeptImage } from './image.ts'

const folder = path.join(env.DATA_DIR, 'media')

/** Names of files we make: the hash of the original, and for a size its width. */
const ourName = /^[0-9a-f]{24}(-\d{1,5})?\.(jpg|png|webp|avif)$/
const types: Record<string, string> = {
  avif: 'image/avif',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** Writes an image under its name, whole or not at all. One that is there already is the same. */
export async function store({ data, name }: KeptImage): Promise<void> {
  const target = path.join(folder, name)
  const there = await stat(target).catch(() => null)
  if (there !== null && there.size === data.length) return
  await mkdir(folder, { recursive: true })
  const temporary = `${target}.${randomUUID()}.partial`
  await writeFile(temporary, data, { flush: true })
  await rename(temporary, target)
}

/** Serves a file to the staff who see it in the admin; Payload has asked the access rules. */
export async function serveToStaff(
  _: unknown,
  { params }: { params: { filename: string } },
): Promise<Response> {
  const { filename } = params
  const found = ourName.test(filename) ? await readFile(path.join(folder, filename)).catch(() => null) : null
  if (found === null) return Response.json({ errors: [{ message: 'No such file.' }] }, { status: 404 })
  return new Response(new Uint8Array(found), {
    headers: {
      'Content-Type': types[path.extname(filename).slice(1)] ?? 'application/octet-stream',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** The address of the picture shown in lists: the smallest size there is, or the original until one is made. */
export function thumbnail({ doc }: { doc: Record<string, unknown> }): string | null {
  const { filename, renditions } = doc
  const smallest = Array.isArray(renditions) ? renditions.find(isSmallWebp) : undefined
  const name = smallest?.key ?? filename
  return typeof name === 'string' ? `/api/media/file/${name}` : null
}

function isSmallWebp(value: unknown): value is { key: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    value.key.endsWith('.webp')
  )
}
