import { createHmac } from 'node:crypto'
import type { Feedback } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/content-store'

/** What is sent in: kept in the schema `intake`, where this process may add and never read. */
export class Intake {
  readonly #db: Queryable
  readonly #secret: string

  constructor(db: Queryable, secret: string) {
    this.#db = db
    this.#secret = secret
  }

  /**
   * Keeps a vote or a message. The same from the same sender within ten minutes is a button that was pressed twice, and
   * is kept once. Who sent it goes into nothing but that comparison, by a keyed digest.
   */
  async receive(feedback: Feedback, sender: string): Promise<void> {
    const digest = createHmac('sha256', this.#secret)
      .update(JSON.stringify([sender, feedback]))
      .digest()
    await this.#db.query('SELECT intake.receive($1, $2)', [digest, JSON.stringify(feedback)])
  }
}
