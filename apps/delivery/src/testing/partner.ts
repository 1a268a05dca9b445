import { createClient, type CopyStore, type FollowOptions } from '@osloregionen/client'
import { languages, type AnyDocument } from '@osloregionen/contract'

type Documents = Map<string, AnyDocument>

const keyOf = ({ id, language }: { id: string; language: string }) => `${id} ${language}`

/** What survives a crash: the cursor saved last, and the documents as they were then. */
interface Disk {
  cursor: string | null
  documents: Documents
}

/** The copy of one process. Once that is dead, nothing of it reaches the disk. */
class Copy implements CopyStore {
  readonly documents: Documents = new Map()
  readonly #disk: Disk
  isDead = false
  cleared = 0

  constructor(disk: Disk) {
    this.#disk = disk
  }

  loadCursor() {
    for (const [key, document] of this.#disk.documents) this.documents.set(key, document)
    return this.#disk.cursor
  }

  saveCursor(cursor: string) {
    if (this.isDead) throw new Error('The process is dead')
    this.#disk.cursor = cursor
    this.#disk.documents = new Map(this.documents)
  }

  async put(document: AnyDocument) {
    await new Promise((resolve) => setTimeout(resolve, 3))
    this.documents.set(keyOf(document), document)
  }

  remove(removal: { id: string; language: string }) {
    this.documents.delete(keyOf(removal))
  }

  clear() {
    this.documents.clear()
    this.cleared++
  }
}

/** Somebody who keeps a copy with the client, and whose process can crash and be started again. */
export class Partner {
  readonly #baseUrl: string
  readonly #options: FollowOptions
  readonly #disk: Disk = { cursor: null, documents: new Map() }
  #copy = new Copy(this.#disk)
  #stop = new AbortController()
  #ended: Promise<void> = Promise.resolve()

  constructor(baseUrl: string, options: FollowOptions) {
    this.#baseUrl = baseUrl
    this.#options = options
  }

  /** How often the copy has begun anew since the process was started. */
  get cleared(): number {
    return this.#copy.cleared
  }

  /** Returns what ends with the following, which need not be waited for. */
  start(): Promise<void> {
    this.#copy = new Copy(this.#disk)
    this.#stop = new AbortController()
    const options = { pollEvery: 40, ...this.#options, signal: this.#stop.signal }
    this.#ended = createClient({ baseUrl: this.#baseUrl, retries: 0 }).follow(this.#copy, options)
    this.#ended.catch(() => undefined)
    return this.#ended
  }

  crash(): void {
    this.#copy.isDead = true
    this.#stop.abort()
  }

  /** Ends in peace; throws what went wrong until then. */
  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#ended
  }

  /** Whether the copy is what is published just now, asked for document by document of the API at an origin. */
  async isExact(origin: string): Promise<boolean> {
    const client = createClient({ baseUrl: origin })
    const published: Documents = new Map()
    const { limit: _limit, ...filters } = this.#options.filters ?? {}
    const isNarrow = filters.site !== undefined || filters.language !== undefined
    for (const asked of isNarrow ? [filters.language] : languages)
      for await (const { id, language } of client.eachDocument({ ...filters, language: asked })) {
        const { data } = await client.document(id, { language, site: filters.site })
        published.set(keyOf(data), data)
      }
    return written(this.#copy.documents) === written(published)
  }
}

const written = (documents: Documents): string =>
  JSON.stringify([...documents].toSorted(([a], [b]) => (a < b ? -1 : 1)))
