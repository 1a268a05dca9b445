import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { columnsOf, documentTypeNames, dumpName, type DocumentType } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { isSame, readState, type Snapshot } from '../read/state.ts'
import { csvDocument, csvHeader } from './csv.ts'
import { DumpFile, syncFolder } from './file.ts'
import { everyDocument } from './read.ts'
import { indexFile, storedDumps, type StoredDumps } from './stored.ts'

/** The dumps could not be written; those that were there before are there still. */
export class DumpError extends Error {
  override readonly name = 'DumpError'
}

const unfinished = '.partial'
/** What nobody has written to for so long was left behind by a process that was killed, milliseconds. */
const abandoned = 3_600_000

/**
 * Writes every published document into files, one of each format for each type, all read at the same moment. They are
 * written aside, and shown when the last of them is on the disk.
 * @param database one connection, which is in no transaction
 * @param options ifMoved: leave the dumps as they are while nothing has been published since
 */
export async function writeDumps(
  database: Queryable,
  folder: string,
  { ifMoved = false } = {},
): Promise<StoredDumps> {
  await database.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    const at = await readState(database)
    const present = await storedDumps(folder)
    if (ifMoved && present !== undefined && isSame(present, at)) return present
    await mkdir(folder, { recursive: true })
    await prune(folder, present)
    return await write(database, folder, at)
  } catch (error) {
    throw explained(error, folder)
  } finally {
    await database.query('ROLLBACK')
  }
}

async function write(database: Queryable, folder: string, at: Snapshot): Promise<StoredDumps> {
  const generatedAt = new Date().toISOString()
  const name = `${generatedAt.replaceAll(/\D/g, '')}-${randomUUID().slice(0, 8)}`
  const whole = path.join(folder, name)
  const aside = whole + unfinished
  const index = indexFile(folder)
  const stored: StoredDumps = { ...at, folder: name, generatedAt, files: [] }
  try {
    await mkdir(aside)
    for (const type of documentTypeNames) stored.files.push(...(await writeType(database, aside, type)))
    await syncFolder(aside)
    await rename(aside, whole)
    await writeFile(index + unfinished, JSON.stringify(stored), { flush: true })
    await syncFolder(folder)
  } catch (error) {
    for (const left of [aside, whole, index + unfinished]) await rm(left, { recursive: true, force: true })
    throw error
  }
  // From this moment on the new dumps are the present ones.
  await rename(index + unfinished, index)
  await syncFolder(folder)
  return stored
}

async function writeType(
  database: Queryable,
  aside: string,
  type: DocumentType,
): Promise<StoredDumps['files']> {
  const columns = columnsOf(type)
  const csv = await DumpFile.create(path.join(aside, dumpName(type, 'csv')))
  const jsonl = await DumpFile.create(path.join(aside, dumpName(type, 'jsonl')))
  try {
    let rows = 0
    await csv.add(csvHeader(columns))
    for await (const documents of everyDocument(database, type)) {
      rows += documents.length
      await jsonl.add(documents.map((json) => `${json}\n`).join(''))
      await csv.add(documents.map((json) => csvDocument(columns, JSON.parse(json))).join(''))
    }
    return [
      { type, format: 'csv', rows, ...(await csv.finish()) },
      { type, format: 'jsonl', rows, ...(await jsonl.finish()) },
    ]
  } finally {
    await csv.close()
    await jsonl.close()
  }
}

/** Removes all but the present dumps, before new ones need the room: who reads those may finish. */
async function prune(folder: string, present: StoredDumps | undefined): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const target = path.join(folder, entry.name)
    const isOld = entry.name.endsWith(unfinished)
      ? Date.now() - (await stat(target)).mtimeMs > abandoned
      : entry.isDirectory() && entry.name !== present?.folder
    if (isOld) await rm(target, { recursive: true, force: true })
  }
}

/** What those who run it must do is told in words. */
function explained(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new DumpError(
        `There is no room for the dumps in ${folder}. Those from before are still served; make room, and new ones are written.`,
        { cause: error },
      )
    case 'EACCES':
    case 'EROFS':
      return new DumpError(`${folder} must be writable for the worker, so that dumps can be written there.`, {
        cause: error,
      })
    default:
      return error
  }
}
