import type { List, Snapshot } from '@osloregionen/content-store/read'

interface Counted {
  at: Snapshot
  total: number
}

const rememberedAtMost = 1000

/** How many documents match a filter: counting is most of what a page of a long list costs, and every page tells it. */
export class Totals {
  readonly #byFilter = new Map<string, Counted>()

  /** The last count for a filter, however old. */
  of(filter: string): Counted | undefined {
    return this.#byFilter.get(filter)
  }

  remember(filter: string, { at, total }: List): void {
    if (this.#byFilter.size >= rememberedAtMost) this.#byFilter.clear()
    this.#byFilter.set(filter, { at, total })
  }
}
