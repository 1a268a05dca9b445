import { memberNumbers } from '@osloregionen/content-store/read'
import type { Database } from './database.ts'
import { refused } from './http/problem.ts'
import type { ContentFollower } from './revision/follower.ts'

/** Knows the numbers of the member municipalities, old and new, and whose they are, at the present revision. */
export class Members {
  readonly #db: Database
  readonly #follower: ContentFollower
  #known: { epoch: number; slugs: Promise<Record<string, string>> } | undefined

  constructor(db: Database, follower: ContentFollower) {
    this.#db = db
    this.#follower = follower
  }

  /** Refuses a number that is not a member's. */
  async check(number: string | undefined): Promise<void> {
    if (number === undefined) return
    if ((await this.slugOf(number)) === undefined)
      throw refused(
        'municipality',
        'is not the number of a member municipality, of 2024 or 2020; /v1/municipalities has them',
      )
  }

  /** The slug of the municipality that has or had a number. */
  async slugOf(number: string): Promise<string | undefined> {
    const slugs = await this.#slugs()
    return Object.hasOwn(slugs, number) ? slugs[number] : undefined
  }

  #slugs(): Promise<Record<string, string>> {
    const { epoch } = this.#follower
    if (this.#known?.epoch !== epoch) {
      const slugs = memberNumbers(this.#db).then((found) => found.slugs)
      this.#known = { epoch, slugs }
      // A failure is not remembered.
      slugs.catch(() => {
        if (this.#known?.slugs === slugs) this.#known = undefined
      })
    }
    return this.#known.slugs
  }
}
