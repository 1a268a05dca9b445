import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
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
  #latest: Bookmark | null = null
  #writing: Promise<void> | null = null

  constructor(path: string) {
    this.#path = path
  }

  async read(): Promise<Bookmark> {
    try {
      return Bookmark.parse(JSON.parse(await readFile(this.#path, 'utf8')))
    } catch {
      return newBookmark()
    }
  }

  /** Saves; while one write is under way, only the latest of what comes in the meantime is written after it. */
  save(bookmark: Bookmark): Promise<void> {
    this.#latest = bookmark
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null
    })
    return this.#writing
  }

  /** Until everything told so far is on disk. */
  settled(): Promise<void> {
    return this.#writing ?? Promise.resolve()
  }

  async #write() {
    while (this.#latest !== null) {
      const bookmark = this.#latest
      this.#latest = null
      try {
        await mkdir(dirname(this.#path), { recursive: true })
        await writeFile(`${this.#path}.part`, JSON.stringify(bookmark))
        await rename(`${this.#path}.part`, this.#path)
      } catch {
        // A lost bookmark costs a rendering of each page after the next restart, no more.
      }
    }
  }
}
