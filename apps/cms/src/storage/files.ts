import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { typeOfFile } from '../domain/fileNames.ts'
import { env } from '../env.ts'

const folder = path.join(env.DATA_DIR, 'media')

/** Writes a file under its name, whole or not at all. One that is there already is the same. */
export async function store({ data, name }: { data: Buffer; name: string }): Promise<void> {
  const target = path.join(folder, name)
  const there = await stat(target).catch(() => null)
  if (there !== null && there.size === data.length) return
  await write(target, data)
}

/** Makes a file whose name says what it is made of, unless it is there already. */
export async function storeOnce(name: string, make: () => Promise<Buffer>): Promise<void> {
  const target = path.join(folder, name)
  const there = await stat(target).catch(() => null)
  if (there === null) await write(target, await make())
}

async function write(target: string, data: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true })
  const temporary = `${target}.${randomUUID()}.partial`
  try {
    await writeFile(temporary, data, { flush: true })
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** What is in a file of ours. */
export const stored = (name: string): Promise<Buffer> => readFile(path.join(folder, name))

/**
 * Serves a file to the staff who see it in the admin; Payload has asked the access rules of the library it is asked for
 * in. All staff see every image, and what is no image is not to be had as if it were one.
 */
export async function serveToStaff(
  _: unknown,
  { params }: { params: { collection: string; filename: string } },
): Promise<Response> {
  const { collection, filename } = params
  const type = typeOfFile(filename)
  const isHere = type !== undefined && (collection !== 'media' || type.startsWith('image/'))
  const found = isHere ? await stored(filename).catch(() => null) : null
  if (type === undefined || found === null)
    return Response.json({ errors: [{ message: 'No such file.' }] }, { status: 404 })
  return new Response(new Uint8Array(found), {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
