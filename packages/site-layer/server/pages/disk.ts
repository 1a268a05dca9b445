import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { decodePage, encodePage } from './file.ts'
import type { Page } from './page.ts'

const suffix = '.page'
/** Longer names are refused by common file systems. */
const longestName = 240

/** Pages on disk, one file each, named after their address. Survives restarts; a full disk costs nothing but that. */
export class DiskPages {
  readonly #folder: string
  readonly #onTrouble: (error: unknown) => void
  #ready: Promise<unknown> | undefined
  /** Writes of one address wait for each other, so that the last one told is the one that stays. */
  readonly #writes = new Map<string, Promise<void>>()

  constructor(folder: string, onTrouble: (error: unknown) => void) {
    this.#folder = folder
    this.#onTrouble = onTrouble
  }

  async read(address: string): Promise<Page | null> {
    const name = nameOf(address)
    if (name === null) return null
    try {
      return decodePage(await readFile(join(this.#folder, name)))
    } catch {
      return null
    }
  }

  /** Keeps a page. Never fails: what cannot be kept is rendered again after a restart. */
  write(address: string, page: Page): Promise<void> {
    return this.#inTurn(address, async (path) => {
      this.#ready ??= mkdir(this.#folder, { recursive: true })
      await this.#ready
      // Written aside and renamed: a reader sees the whole old file or the whole new one.
      const aside = `${path}.${randomUUID()}.part`
      try {
        await writeFile(aside, encodePage(page))
        await rename(aside, path)
      } catch (error) {
        await rm(aside, { force: true })
        throw error
      }
    })
  }

  remove(address: string): Promise<void> {
    return this.#inTurn(address, (path) => rm(path, { force: true }))
  }

  /** The addresses of all pages kept. */
  async addresses(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => [])
    return names.filter((name) => name.endsWith(suffix)).map(addressOf)
  }

  /** Removes what other builds kept: their pages do not fit this one's styles. */
  async forgetOthers(): Promise<void> {
    const parent = dirname(this.#folder)
    const entries = await readdir(parent, { withFileTypes: true }).catch(() => [])
    const others = entries.filter((entry) => entry.isDirectory() && entry.name !== basename(this.#folder))
    await Promise.all(others.map((entry) => rm(join(parent, entry.name), { recursive: true, force: true })))
  }

  /** Until everything told so far is on disk. */
  async settled(): Promise<void> {
    await Promise.all(this.#writes.values())
  }

  #inTurn(address: string, work: (path: string) => Promise<void>): Promise<void> {
    const name = nameOf(address)
    if (name === null) return Promise.resolve()
    const before = this.#writes.get(address) ?? Promise.resolve()
    const turn = before
      .then(() => work(join(this.#folder, name)))
      .catch((error: unknown) => {
        this.#ready = undefined
        this.#onTrouble(error)
      })
      .finally(() => {
        if (this.#writes.get(address) === turn) this.#writes.delete(address)
      })
    this.#writes.set(address, turn)
    return turn
  }
}

function nameOf(address: string): string | null {
  const name = `${encodeURIComponent(address)}${suffix}`
  return name.length > longestName ? null : name
}
const addressOf = (name: string) => decodeURIComponent(name.slice(0, -suffix.length))
