import type { Answer } from '@osloregionen/client'
import type { RevisionClock, Stamp } from './revision.ts'

/** An answer that every page needs, asked for anew only when the content has moved. */
export class HeldAnswer<T> {
  readonly #clock: RevisionClock
  readonly #ask: () => Promise<Answer<T>>
  #held: { answer: Answer<T>; stamp: Stamp } | null = null
  #asking: { since: Stamp; answer: Promise<Answer<T>> } | null = null

  constructor(clock: RevisionClock, ask: () => Promise<Answer<T>>) {
    this.#clock = clock
    this.#ask = ask
  }

  get(): Promise<Answer<T>> {
    if (this.#held !== null && this.#clock.holds(this.#held.stamp)) return Promise.resolve(this.#held.answer)
    // What was asked before the content moved may be answered from before.
    if (this.#asking !== null && this.#clock.holds(this.#asking.since)) return this.#asking.answer
    const asking = { since: this.#clock.now, answer: this.#fetch() }
    this.#asking = asking
    const done = () => {
      if (this.#asking === asking) this.#asking = null
    }
    asking.answer.then(done, done)
    return asking.answer
  }

  async #fetch(): Promise<Answer<T>> {
    const { epoch } = this.#clock.now
    const answer = await this.#ask()
    this.#held = { answer, stamp: { epoch, revision: answer.revision } }
    return answer
  }
}
