import { siteLicenses } from '@osloregionen/content-store/read'
import type { Database } from './database.ts'
import { standardLicense } from './http/headers.ts'
import type { ContentFollower } from './revision/follower.ts'

/** Knows which licences the sites give to texts, at the present revision. */
export class Licenses {
  readonly #db: Database
  readonly #follower: ContentFollower
  #known: { epoch: number; addresses: Promise<readonly string[]> } | undefined

  constructor(db: Database, follower: ContentFollower) {
    this.#db = db
    this.#follower = follower
  }

  /** The addresses of all of them: each document says which is its own. */
  all(): Promise<readonly string[]> {
    const { epoch } = this.#follower
    if (this.#known?.epoch !== epoch) {
      const addresses = siteLicenses(this.#db).then((found) => found.addresses ?? [standardLicense])
      this.#known = { epoch, addresses }
      // A failure is not remembered.
      addresses.catch(() => {
        if (this.#known?.addresses === addresses) this.#known = undefined
      })
    }
    return this.#known.addresses
  }
}
