import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'

const Bookmark = z.object({
  epoch: z.string(),
  revision: z.number(),
  /** Where the change stream goes on. */
  cursor: z.string().nullable(),
})
export type Bookmark = z.infer<typeof Bookmark>

/** Where a process that begins now starts, when none has been there before. */
export const newBookmark = (): Bookmark => ({ epoch: randomUUID(), revision: 0, cursor: null })

/** Remembers over restarts how far the content had come. */
export class BookmarkFile {
  readonly #path: string
  readonly #pause: number
  #latest: Bookmark | null = null
  #writing: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | null = null

  /** @param pause milliseconds between two writes: publishing in a row is written down once */
  constructor(path: string, pause = 500) {
    this.#path = path
    this.#pause = pause
  }

  async read(): Promise<Bookmark> {
    try {
      return Bookmark.parse(JSON.parse(await readFile(this.#path, 'utf8')))
    } catch {
      return newBookmark()
    }
  }

  /** Writes it down: the first at once, then the latest of what has come in the meantime. */
  save(bookmark: Bookmark) {
    this.#latest = bookmark
    if (this.#timer !== null) return
    this.#timer = setTimeout(() => {
      this.#timer = null
      if (this.#latest !== null) this.save(this.#latest)
    }, this.#pause)
    this.#flush()
  }

  /** Writes down what is left, and waits until it is there. */
  settled(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#flush()
    return this.#writing
  }

  #flush() {
    const bookmark = this.#latest
    if (bookmark === null) return
    this.#latest = null
    this.#writing = this.#writing.then(() => this.#write(bookmark))
  }

  async #write(bookmark: Bookmark) {
    try {
      await mkdir(dirname(this.#path), { recursive: true })
      await writeFile(`${this.#path}.part`, JSON.stringify(bookmark))
      await rename(`${this.#path}.part`, this.#path)
    } catch {
      await rm(`${this.#path}.part`, { force: true }).catch(() => undefined)
      // A lost bookmark costs a rendering of each page after the next restart, no more.
    }
  }
}
