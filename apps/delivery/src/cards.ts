import type { Site } from '@osloregionen/contract'
import {
  findCardsOfRevisions,
  inOrder,
  listDocuments,
  listRevisions,
  sortValue,
  type List,
  type ListQuery,
  type RevisionCard,
} from '@osloregionen/content-store/read'
import type { Database } from './database.ts'

/** A list whose cards are bytes, as they are sent with commas between them: a card each, or several that stand together. */
export type ReadyList = Omit<List, 'cards'> & { cards: Buffer[] }

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
  async list(query: ListQuery): Promise<ReadyList> {
    // Counting takes long: nobody else shall wait for it.
    const db = query.known === undefined ? this.#db : this.#db.lookUps
    const { revisions, more, at, total } = await listRevisions(db, query)
    const cards = await this.#cardsOf(at.generation, revisions, query.site)
    if (cards === undefined) {
      // What has been replaced since the revisions were read is read together with them.
      const list = await listDocuments(db, query)
      return { ...list, cards: list.cards === '' ? [] : [Buffer.from(list.cards)] }
    }
    const last = cards.at(-1)
    return {
      at,
      total,
      cards: cards.map(({ bytes }) => bytes),
      next: more && last !== undefined ? { value: sortValue(last, query.sort), id: last.id } : null,
      updatedAt: newestOf(cards),
      languages: inOrder(cards.map(({ language }) => language)),
    }
  }

  async #cardsOf(generation: string, revisions: number[], site?: Site): Promise<Card[] | undefined> {
    const shown = this.#shownOn(site, generation)
    const missing = revisions.filter((revision) => shown.get(revision) === undefined)
    if (missing.length > 0) {
      const found = await findCardsOfRevisions(this.#db, { generation, revisions: missing }, site)
      for (const [revision, { json, ...card }] of found)
        shown.keep(revision, { ...card, bytes: Buffer.from(json) })
    }
    const cards: Card[] = []
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

type Card = Omit<RevisionCard, 'json'> & { bytes: Buffer }

function newestOf(cards: readonly Card[]): Date | null {
  let newest = ''
  for (const { updatedAt } of cards) if (updatedAt > newest) newest = updatedAt
  return newest === '' ? null : new Date(newest)
}

/** Bytes of JSON; twice as many are kept at most. */
const bytesAtMost = 6_000_000

/** Cards by revision. Those not shown for the longest are forgotten, many at a time. */
class Shown {
  #lately = new Map<number, Card>()
  #before = new Map<number, Card>()
  #bytes = 0

  get(revision: number): Card | undefined {
    const card = this.#lately.get(revision)
    if (card !== undefined) return card
    const older = this.#before.get(revision)
    if (older !== undefined) this.keep(revision, older)
    return older
  }

  keep(revision: number, card: Card): void {
    if (this.#bytes > bytesAtMost) {
      this.#before = this.#lately
      this.#lately = new Map()
      this.#bytes = 0
    }
    this.#lately.set(revision, card)
    this.#bytes += card.bytes.length
  }
}
