import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { identify, isRunning, type ProcessIdentity } from './identity.ts'

const holderSchema = z.object({ pid: z.number(), started: z.string() })

/** The lock is held by another living process. */
export class LockHeldError extends Error {
  readonly holder: ProcessIdentity

  constructor(file: string, holder: ProcessIdentity) {
    super(`${file} is held by process ${holder.pid}`)
    this.name = 'LockHeldError'
    this.holder = holder
  }
}

/**
 * Takes a lock file for this process and returns the function that gives it back. A lock whose holder has died
 * (kill -9, power cut) is taken over.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true })
  const self = identify(process.pid)
  if (!self) throw new Error('This process cannot find its own start time')

  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(self))
  try {
    for (;;) {
      if (placeIfFree(draft, file)) break
      const holder = readHolder(file)
      if (holder && isRunning(holder)) throw new LockHeldError(file, holder)
      setAside(file, holder)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
  }
}

/** Who holds the lock now, if that process lives. */
export function lockHolder(file: string): ProcessIdentity | undefined {
  const holder = readHolder(file)
  return holder && isRunning(holder) ? holder : undefined
}

/** A hard link appears complete or not at all, so nobody can read half a lock. */
function placeIfFree(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Two may find the same dead lock at once: whoever moved away a newer lock than the one it judged puts it back. */
function setAside(file: string, judged: ProcessIdentity | undefined): void {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = readHolder(aside)
  if (moved && moved.pid !== judged?.pid && isRunning(moved)) placeIfFree(aside, file)
  rmSync(aside, { force: true })
}

function readHolder(file: string): ProcessIdentity | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
