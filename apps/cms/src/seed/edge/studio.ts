import { randomUUID } from 'node:crypto'
import { documentTypes, siteLanguage, type DocumentType, type Site } from '@osloregionen/contract'
import { z } from 'zod'
import { sample } from '../../testing/attempts.ts'
import type { Product } from '../../testing/product.ts'
import { saidIn } from './said.ts'

/** Something that was published, where it stands, and what it says. */
export interface Made {
  type: DocumentType
  site: Site
  id: string
  slug: string
  /** A word that stands in it and nowhere else. */
  word: string
  said: string[]
}

const wordLength = 24
/** The longest summary there is room for beside the word. */
export const summaryLength = 1000 - wordLength - 1

const Stored = z.object({ doc: z.object({ id: z.string() }) })

/** Publishes through the staff API, as editors do, and can remove all of it again. */
export class Studio {
  readonly product: Product
  readonly made: Made[] = []
  /** What there is to remove, in the order it was made. */
  #kept: { collection: string; id: string }[] = []

  constructor(product: Product) {
    this.product = product
  }

  async publish(
    type: DocumentType,
    { summary, ...fields }: Record<string, unknown>,
    site: Site = 'osloregionen',
  ): Promise<Made> {
    const word = `kant${randomUUID().replaceAll('-', '')}`.slice(0, wordLength)
    const where = documentTypes[type].localized ? {} : { language: siteLanguage[site], sites: [site] }
    const own = type === 'people' ? {} : { summary: [word, summary].filter(Boolean).join(' ') }
    const { id, slug } = await this.product.publish(type, { ...sample(type), ...where, ...fields, ...own })
    this.keep(type, id)
    const made = { type, site, id, slug, word, said: saidIn({ ...fields, ...own }) }
    this.made.push(made)
    return made
  }

  /** Gives a register entry its English texts. */
  async translate({ type, id }: Made, fields: object): Promise<void> {
    await this.#change(type, id, { ...fields, _status: 'published' }, '?locale=en')
  }

  async unpublish({ type, id }: Made): Promise<void> {
    await this.#change(type, id, { _status: 'draft' })
    this.made.splice(
      this.made.findIndex((made) => made.id === id),
      1,
    )
  }

  /** Uploads a file or an image. @returns its id */
  async upload(collection: 'files' | 'media', file: File, fields: object): Promise<string> {
    const response = await this.product.upload(collection, file, fields)
    const answer: unknown = await response.json()
    const { id } = Stored.parse(answer, { error: () => JSON.stringify(answer).slice(0, 500) }).doc
    this.keep(collection, id)
    return id
  }

  async throwAway(collection: 'files' | 'media', id: string): Promise<void> {
    await this.#change(collection, id, { deletedAt: new Date().toISOString() })
  }

  /** Notes that something is to be removed at the end. */
  keep(collection: string, id: string): void {
    this.#kept.push({ collection, id })
  }

  /** Removes everything for good, the last first. What cannot be removed is left for another try. */
  async remove(): Promise<void> {
    const collections = Map.groupBy(this.#kept.toReversed(), ({ collection }) => collection)
    for (const [collection, entries] of collections) {
      const ids = entries.map(({ id }) => id)
      const query = `where[id][in]=${ids.join(',')}&trash=true`
      const response = await this.product.staff('editor', 'DELETE', `/${collection}?${query}`)
      if (!response.ok) throw new Error(`DELETE ${collection}: ${response.status} ${await response.text()}`)
      this.#kept = this.#kept.filter(({ id }) => !ids.includes(id))
    }
  }

  async #change(collection: string, id: string, fields: object, query = ''): Promise<void> {
    const response = await this.product.staff('editor', 'PATCH', `/${collection}/${id}${query}`, fields)
    if (!response.ok) throw new Error(`PATCH ${collection}: ${response.status} ${await response.text()}`)
  }
}
