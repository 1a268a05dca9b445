import type { Snapshot } from '@osloregionen/content-store/read'

interface Counted {
  at: Snapshot
  total: number
}

interface Counting {
  /** The revision it is the number at; the newest one known when the counting began, until it has ended. */
  revision: number
  /** Undefined if counting failed. */
  counted: Promise<Counted | undefined>
}

const rememberedAtMost = 1000

/**
 * How many documents match a filter: counting is most of what a page of a long list costs, and every page tells it.
 * One request counts; those that come meanwhile wait for its number.
 */
export class Totals {
  readonly #byFilter = new Map<string, Counting>()

  /**
   * Reads a page of a list, with the number of all if that has been counted since the newest revision.
   * @param read counts too, where the number is not given or of another snapshot than the page
   */
  async list<List extends Counted>(
    filter: string,
    revision: number,
    read: (known?: Counted) => Promise<List>,
  ): Promise<List> {
    const running = this.#byFilter.get(filter)
    if (running?.revision === revision) return read(await running.counted)
    if (this.#byFilter.size >= rememberedAtMost) this.#byFilter.clear()
    const list = read()
    const counting: Counting = {
      revision,
      counted: list.then(
        ({ at, total }) => {
          counting.revision = at.revision
          return { at, total }
        },
        () => {
          this.#byFilter.delete(filter)
          return undefined
        },
      ),
    }
    this.#byFilter.set(filter, counting)
    return list
  }
}
