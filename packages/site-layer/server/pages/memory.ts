import { sizeOf, type Page } from './page.ts'

/** Pages in memory, bounded by their size. The one not read for the longest time goes first. */
export class MemoryPages {
  readonly #pages = new Map<string, Page>()
  readonly #limit: number
  #bytes = 0

  /** @param limit how many bytes all pages may occupy together */
  constructor(limit: number) {
    this.#limit = limit
  }

  get(address: string): Page | undefined {
    const page = this.#pages.get(address)
    if (page === undefined) return undefined
    // A Map keeps the order of insertion: moved to its end, a page is the last to go.
    this.#pages.delete(address)
    this.#pages.set(address, page)
    return page
  }

  set(address: string, page: Page) {
    this.delete(address)
    const size = sizeOf(page)
    if (size > this.#limit) return
    this.#pages.set(address, page)
    this.#bytes += size
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#limit) return
      this.delete(oldest)
    }
  }

  delete(address: string) {
    const page = this.#pages.get(address)
    if (page === undefined) return
    this.#pages.delete(address)
    this.#bytes -= sizeOf(page)
  }

  get bytes(): number {
    return this.#bytes
  }
}
