import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Dump } from '@osloregionen/contract'
import { z } from 'zod'

/** What `index.json` in the folder of the dumps says: which of its folders holds the present ones, and what is in it. */
const StoredDumps = z.object({
  folder: z.string().regex(/^[\w-]+$/),
  generation: z.string(),
  revision: z.int(),
  generatedAt: z.iso.datetime(),
  files: z.array(Dump.pick({ type: true, format: true, bytes: true, sha256: true, rows: true })),
})
export type StoredDumps = z.infer<typeof StoredDumps>

/** Where the dumps of an installation are. */
export const dumpsFolder = (dataDir: string): string => path.join(dataDir, 'dumps')
export const indexFile = (folder: string): string => path.join(folder, 'index.json')

/** The present dumps; undefined while none have been written. */
export async function storedDumps(folder: string): Promise<StoredDumps | undefined> {
  let text: string
  try {
    text = await readFile(indexFile(folder), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  return StoredDumps.parse(JSON.parse(text))
}
