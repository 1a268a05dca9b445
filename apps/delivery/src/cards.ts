import type { Site } from '@osloregionen/contract'
import {
  findCardsOfRevisions,
  listDocuments,
  type List,
  type ListQuery,
} from '@osloregionen/content-store/read'
import type { Database } from './database.ts'

/**
 * Reads lists. A change of one document makes every list anew, and hardly any card in them: Postgres is asked which
 * revisions a list holds, and for the cards of those alone that have not been shown before.
 */
export class Cards {
  readonly #db: Pick<Database, 'query' | 'lookUps'>
  readonly #shown = new Map<Site | undefined, Shown>()
  #generation = ''

  constructor(db: Pick<Database, 'query' | 'lookUps'>) {
    this.#db = db
  }

  /** A page of a list with its cards, and the number of all that match: all as they were at one moment. */
  async list(query: ListQuery): Promise<List> {
    // Counting takes long: nobody else shall wait for it.
    const db = query.known === undefined ? this.#db : this.#db.lookUps
    const list = await listDocuments(db, { ...query, of: 'revision' })
    const revisions = list.cards === '' ? [] : list.cards.split(',').map(Number)
    const cards = await this.#cardsOf(list.at.generation, revisions, query.site)
    // What has been replaced since the revisions were read is read together with them.
    return cards === undefined ? listDocuments(db, query) : { ...list, cards: cards.join(',') }
  }

  async #cardsOf(generation: string, revisions: number[], site?: Site): Promise<string[] | undefined> {
    const shown = this.#shownOn(site, generation)
    const missing = revisions.filter((revision) => shown.get(revision) === undefined)
    if (missing.length > 0) {
      const found = await findCardsOfRevisions(this.#db, { generation, revisions: missing }, site)
      for (const [revision, card] of found) shown.keep(revision, card)
    }
    const cards: string[] = []
    for (const revision of revisions) {
      const card = shown.get(revision)
      if (card === undefined) return undefined
      cards.push(card)
    }
    return cards
  }

  /** A store that was restored counts its revisions anew. */
  #shownOn(site: Site | undefined, generation: string): Shown {
    if (this.#generation !== generation) this.#shown.clear()
    this.#generation = generation
    let shown = this.#shown.get(site)
    if (shown === undefined) this.#shown.set(site, (shown = new Shown()))
    return shown
  }
}

/** Characters of JSON; twice as many are kept at most. */
const charactersAtMost = 6_000_000

/** Cards by revision. Those not shown for the longest are forgotten, many at a time. */
class Shown {
  #lately = new Map<number, string>()
  #before = new Map<number, string>()
  #characters = 0

  get(revision: number): string | undefined {
    const card = this.#lately.get(revision)
    if (card !== undefined) return card
    const older = this.#before.get(revision)
    if (older !== undefined) this.keep(revision, older)
    return older
  }

  keep(revision: number, card: string): void {
    if (this.#characters > charactersAtMost) {
      this.#before = this.#lately
      this.#lately = new Map()
      this.#characters = 0
    }
    this.#lately.set(revision, card)
    this.#characters += card.length
  }
}
