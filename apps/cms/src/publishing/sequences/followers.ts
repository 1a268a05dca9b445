import { Changes, type AnyDocument } from '@osloregionen/contract'

/** A copy of everything published, by id and language, kept up to date from the change feed alone. */
export class Follower {
  readonly copy = new Map<string, AnyDocument>()
  readonly faults: string[] = []
  readonly #read: (query: string) => Promise<string>
  #since: string | undefined
  #revision = 0

  /** @param read gives the answer of `/v1/changes` to a query */
  constructor(read: (query: string) => Promise<string>) {
    this.#read = read
  }

  get revisions(): Map<string, number> {
    return new Map([...this.copy].map(([key, { revision }]) => [key, revision]))
  }

  /** Reads one page. @returns whether more is waiting */
  async step(limit: number): Promise<boolean> {
    const since = this.#since === undefined ? '' : `&since=${this.#since}`
    const { changes, next, more } = Changes.parse(JSON.parse(await this.#read(`limit=${limit}${since}`)))
    for (const change of changes) {
      if (change.revision <= this.#revision)
        this.faults.push(`${change.id}: revision ${change.revision} after ${this.#revision}`)
      this.#revision = change.revision
      const key = `${change.id} ${change.language}`
      if (change.op === 'upsert') this.copy.set(key, change.document)
      else this.copy.delete(key)
    }
    this.#since = next
    return more
  }

  async catchUp(): Promise<void> {
    while (await this.step(100));
  }
}
