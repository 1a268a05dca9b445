import { isOlder, type RevisionClock, type Stamp } from '../content/revision.ts'
import type { DiskPages } from './disk.ts'
import type { MemoryPages } from './memory.ts'
import { pageOf, type Page, type Rendered } from './page.ts'
import type { Turns } from './turns.ts'
import { within } from './within.ts'

export interface PageCacheOptions {
  clock: RevisionClock
  /** Published pages: also kept on disk. */
  pages: MemoryPages
  disk: DiskPages
  /** What readers can make up any number of (queries, unknown addresses): in a small memory of its own. */
  variants: MemoryPages
  turns: Turns
  render(address: string): Promise<Rendered>
  /** Milliseconds a reader waits for a fresh page when an older one is at hand. */
  patience: number
  /** Milliseconds a reader waits for a fresh page when there is none. */
  deadline: number
  /** A rendering failed or came too late. */
  onFailure(address: string, error: unknown): void
}

/** `stale`: from before, because no newer one could be made. `failed`: what the failed rendering gave, if anything. */
export type Served = { state: 'fresh' | 'stale'; page: Page } | { state: 'failed'; page: Page | null }

/** A rendering ended with an error page or with a page older than asked for. */
class RenderFailure extends Error {
  readonly page: Page | null

  constructor(message: string, page: Page | null) {
    super(message)
    this.page = page
  }
}

/** How often a page that came out too old is rendered again: a replica of the store may lag behind. */
const attempts = 4

/**
 * Serves each address by the newest page there is. A page holds as long as the content has not moved since its stamp,
 * and no longer than until what it says is to come has come; then the next reader gets a new one, rendered once however
 * many readers wait.
 */
export class PageCache {
  readonly #options: PageCacheOptions
  readonly #inFlight = new Map<string, Promise<Page>>()

  constructor(options: PageCacheOptions) {
    this.#options = options
  }

  /** A page that is in memory and holds. This is what nearly every reader gets, so it is one look-up. */
  peek(address: string): Page | undefined {
    const { pages, variants } = this.#options
    const page = pages.get(address) ?? variants.get(address)
    return page !== undefined && this.#holds(page) ? page : undefined
  }

  async serve(address: string): Promise<Served> {
    const { clock, patience, deadline } = this.#options
    const kept = await this.#kept(address)
    if (kept !== null && this.#holds(kept)) return { state: 'fresh', page: kept }
    try {
      const fresh = this.#renderSince(clock.now, address)
      return { state: 'fresh', page: await within(kept === null ? deadline : patience, fresh, address) }
    } catch (error) {
      this.#options.onFailure(address, error)
      const older = (await this.#kept(address)) ?? kept
      if (older !== null) return { state: 'stale', page: older }
      return { state: 'failed', page: error instanceof RenderFailure ? error.page : null }
    }
  }

  /** Renders an address anew unless its page holds. Says whether it did. */
  async refresh(address: string): Promise<boolean> {
    const kept = await this.#kept(address)
    if (kept !== null && this.#holds(kept)) return false
    await this.#renderSince(this.#options.clock.now, address)
    return true
  }

  #holds(page: Page): boolean {
    return this.#options.clock.holds(page.stamp) && (page.until === undefined || Date.now() < page.until)
  }

  async #kept(address: string): Promise<Page | null> {
    const { clock, pages, variants, disk } = this.#options
    const page = pages.get(address) ?? variants.get(address)
    if (page !== undefined) return page
    if (isVariant(address)) return null
    const stored = await disk.read(address)
    // While the file was read, a newer page may have come.
    const newer = pages.get(address) ?? variants.get(address)
    if (newer !== undefined) return newer
    if (stored === null) return null
    // After a restart, what was kept last tells how far the content had come.
    if (stored.stamp.epoch === clock.now.epoch) clock.see(stored.stamp.revision)
    pages.set(address, stored)
    return stored
  }

  /** A page no older than the content was at `required`. */
  async #renderSince(required: Stamp, address: string): Promise<Page> {
    for (let attempt = 1; ; attempt++) {
      const page = await this.#renderOnce(address)
      if (page.stamp.epoch === this.#options.clock.now.epoch && !isOlder(page.stamp, required)) return page
      if (attempt === attempts) throw new RenderFailure(`${address} came out older than seen before`, null)
      // The first may have been begun by somebody else before the content moved; only the next ones are late.
      if (attempt > 1) await new Promise((resolve) => setTimeout(resolve, 25 * 2 ** attempt))
    }
  }

  #renderOnce(address: string): Promise<Page> {
    const known = this.#inFlight.get(address)
    if (known !== undefined) return known
    const flight = this.#render(address).finally(() => this.#inFlight.delete(address))
    this.#inFlight.set(address, flight)
    return flight
  }

  async #render(address: string): Promise<Page> {
    const { clock, pages, variants, turns, render } = this.#options
    let began = clock.now
    const rendered = await turns.run(() => {
      began = clock.now
      return render(address)
    })
    const page = await pageOf(rendered, pages.get(address) ?? variants.get(address))
    if (page.status >= 500)
      throw new RenderFailure(`${address} was answered by ${page.status}${because(rendered.failure)}`, page)
    // What is older than had been seen already is not kept. One rendering of an address at a time: it never goes back.
    if (page.stamp.epoch === clock.now.epoch && !isOlder(page.stamp, began)) this.#keep(address, page)
    return page
  }

  #keep(address: string, page: Page) {
    const { pages, variants, disk } = this.#options
    if (page.status === 200 && !isVariant(address)) {
      variants.delete(address)
      pages.set(address, page)
      void disk.write(address, page)
      return
    }
    pages.delete(address)
    variants.set(address, page)
    if (!isVariant(address)) void disk.remove(address)
  }
}

const because = (failure: unknown) => (failure instanceof Error ? `, because ${failure.message}` : '')

const isVariant = (address: string) => address.includes('?')
