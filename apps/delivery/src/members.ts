import { memberNumbers } from '@osloregionen/content-store/read'
import type { Database } from './database.ts'
import { refused } from './http/problem.ts'
import type { ContentFollower } from './revision/follower.ts'

/** Knows the numbers of the member municipalities, old and new, as they are at the present revision. */
export class Members {
  readonly #db: Database
  readonly #follower: ContentFollower
  #known: { epoch: number; numbers: Promise<Set<string>> } | undefined

  constructor(db: Database, follower: ContentFollower) {
    this.#db = db
    this.#follower = follower
  }

  /** Refuses a number that is not a member's. */
  async check(number: string | undefined): Promise<void> {
    if (number === undefined) return
    const numbers = await this.#numbers()
    if (!numbers.has(number)) throw refused('municipality', 'is not the number of a member municipality')
  }

  #numbers(): Promise<Set<string>> {
    const { epoch } = this.#follower
    if (this.#known?.epoch !== epoch) {
      const numbers = memberNumbers(this.#db).then((found) => new Set(found.numbers))
      this.#known = { epoch, numbers }
      // A failure is not remembered.
      numbers.catch(() => {
        if (this.#known?.numbers === numbers) this.#known = undefined
      })
    }
    return this.#known.numbers
  }
}
