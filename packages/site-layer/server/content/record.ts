import { AsyncLocalStorage } from 'node:async_hooks'

/** The API answers that one rendering used. Its page is as old as the oldest of them. */
export class RenderRecord {
  readonly #answers = new Map<string, Promise<unknown>>()
  #lowest = Number.POSITIVE_INFINITY
  #failure: unknown
  #until: number | undefined

  /** Asks once per rendering, however many components want the answer. */
  once<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(key) as Promise<T> | undefined
    if (known !== undefined) return known
    const answer = ask()
    this.#answers.set(key, answer)
    return answer
  }

  /** Notes the revision of an answer that was used. */
  used(revision: number) {
    this.#lowest = Math.min(this.#lowest, revision)
  }

  /** Notes that an answer did not come. */
  failed(error: unknown) {
    this.#failure = error
  }

  /** Notes that something in the page holds only until then, in milliseconds since 1970. */
  holdsUntil(instant: number) {
    this.#until = Math.min(this.#until ?? instant, instant)
  }

  /** When the page ends to hold, if it says anything of what is yet to come. */
  get until(): number | undefined {
    return this.#until
  }

  /** Why an answer did not come, if so. */
  get failure(): unknown {
    return this.#failure
  }

  /** The revision the rendering shows; null when it used no content at all. */
  get revision(): number | null {
    return this.#lowest === Number.POSITIVE_INFINITY ? null : this.#lowest
  }
}

/**
 * Carries the record of a rendering to everything done for it. An error page is a request of its own inside Nitro and
 * belongs to the same rendering, so the request's event cannot carry it.
 */
export const renderings = new AsyncLocalStorage<RenderRecord>()
