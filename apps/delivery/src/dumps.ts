import path from 'node:path'
import { dumpMediaTypes, dumpName, type Dump } from '@osloregionen/contract'
import { dumpsFolder, storedDumps } from '@osloregionen/content-store/dumps'
import type { Environment } from './env.ts'

/** A dump, where its bytes are, and what it is called where it is saved. */
export interface ServedDump extends Dump {
  name: string
  file: string
  generatedAt: string
  /** Where all of them are listed. */
  indexUrl: string
}

/** The dumps that are served right now. */
export interface ServedDumps {
  revision: number
  generatedAt: string
  data: ServedDump[]
}

/** What the worker has written last; undefined while it has written nothing. */
export async function servedDumps({ DATA_DIR, DELIVERY_URL }: Environment): Promise<ServedDumps | undefined> {
  const folder = dumpsFolder(DATA_DIR)
  const stored = await storedDumps(folder)
  if (stored === undefined) return undefined
  const { revision, generatedAt } = stored
  const indexUrl = `${DELIVERY_URL}/v1/dumps`
  const data = stored.files.map((facts) => {
    const name = dumpName(facts.type, facts.format)
    const url = `${indexUrl}/${name}`
    return {
      ...facts,
      url,
      checksumUrl: `${url}.sha256`,
      mediaType: dumpMediaTypes[facts.format],
      name,
      file: path.join(folder, stored.folder, name),
      generatedAt,
      indexUrl,
    }
  })
  return { revision, generatedAt, data }
}
