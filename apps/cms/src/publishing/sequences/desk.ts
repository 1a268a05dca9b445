import { documentTypes, languages, sites, type DocumentType } from '@osloregionen/contract'
import { z } from 'zod'
import { sample } from '../../testing/attempts.ts'
import { Images } from './images.ts'
import { isOfImages, linksOf, type ImageOperation, type Operation } from './operations.ts'

/** A document that somebody made, as far as the newsroom's own answers tell. */
interface Kept {
  type: DocumentType
  id: string
  /** Every word it was ever saved with. */
  words: Set<string>
  deleted: boolean
}

type DocumentChange = Exclude<Operation, ImageOperation | { do: 'create' }>

/** Sends a request to the staff API: @returns its answer. */
export type Send = (method: string, path: string, body?: object) => Promise<Response>

const Made = z.object({ doc: z.object({ id: z.string() }) })
const Versions = z.object({ docs: z.array(z.object({ id: z.string() })) })
const Refusal = z.object({ errors: z.array(z.object({ message: z.string().min(3) })).min(1) })

/** Every text that is saved is one word of this form, and no two texts are the same. */
export const wordPattern = /sekvens[0-9a-z]+z/g

/** A newsroom that does whatever it is told, several things at a time, and notes what may have become public by it. */
export class Desk {
  readonly #send: Send
  readonly #name: string
  readonly #kept: Kept[] = []
  readonly #drafted = new Set<string>()
  readonly #mayBePublic = new Set<string>()
  readonly done = new Map<string, { carriedOut: number; refused: number }>()
  readonly images: Images
  #serial = 0

  /** @param name letters and digits that no other desk has */
  constructor(name: string, send: Send) {
    this.#name = name
    this.#send = send
    this.images = new Images(
      (...request) => this.#carryOut(...request),
      () => this.#word(),
      (word) => this.#mayBePublic.add(word),
    )
  }

  /** The words that were saved in drafts alone. Nobody outside the newsroom may ever meet them. */
  get secrets(): Set<string> {
    return new Set([...this.#drafted].filter((word) => !this.#mayBePublic.has(word)))
  }

  get documents(): readonly Kept[] {
    return this.#kept
  }

  /** Carries out an operation. What is refused with a sentence is as good as what is done; anything else is a fault. */
  async perform(operation: Operation): Promise<void> {
    const isDone = await this.#perform(operation)
    if (isDone === null) return
    const counts = this.done.get(operation.do) ?? { carriedOut: 0, refused: 0 }
    counts[isDone ? 'carriedOut' : 'refused'] += 1
    this.done.set(operation.do, counts)
  }

  async #perform(operation: Operation): Promise<boolean | null> {
    if (isOfImages(operation)) return this.images.perform(operation)
    return operation.do === 'create' ? this.#create(operation) : this.#change(operation)
  }

  /** Deletes everything for good. */
  async clear(): Promise<void> {
    const types = Map.groupBy(this.#kept.filter(({ deleted }) => !deleted).toReversed(), ({ type }) => type)
    for (const [type, kept] of types) {
      for (let n = 0; n < kept.length; n += 50) {
        const ids = kept.slice(n, n + 50).map(({ id }) => id)
        const response = await this.#send('DELETE', `/${type}?where[id][in]=${ids.join(',')}&trash=true`)
        if (!response.ok) throw new Error(`DELETE /${type}: ${response.status} ${await response.text()}`)
      }
    }
    await this.images.clear()
  }

  async #create({ type, published, choice }: Extract<Operation, { do: 'create' }>): Promise<boolean> {
    const word = this.#word()
    const site = sites[choice % sites.length] ?? 'osloregionen'
    const where = documentTypes[type].localized ? {} : { sites: [site], language: languages[choice % 3] }
    const fields = { ...sample(type), ...where, ...this.#text(type, word) }
    const answer = await this.#carryOut('POST', published ? `/${type}` : `/${type}?draft=true`, {
      ...fields,
      _status: published ? 'published' : 'draft',
    })
    if (published) this.#mayBePublic.add(word)
    if (answer === null) return false
    this.#kept.push({ type, id: Made.parse(answer).doc.id, words: new Set([word]), deleted: false })
    return true
  }

  /** @returns whether it was done; null when there is nothing it could be done to */
  async #change(operation: DocumentChange): Promise<boolean | null> {
    const kept = this.#kept[operation.at % this.#kept.length]
    if (kept === undefined) return null
    const { type, id, words } = kept
    const { choice } = operation
    const isLocalized = documentTypes[type].localized
    const path = `/${type}/${id}`
    const draft = (query: string) => {
      const word = this.#word()
      words.add(word)
      return this.#patch(`${path}?draft=true${query}`, { ...this.#text(type, word), _status: 'draft' })
    }
    switch (operation.do) {
      case 'save a draft':
        return draft('')
      case 'autosave':
        return draft('&autosave=true')
      case 'publish what is drafted':
        return this.#publish(kept, {})
      case 'publish a new text': {
        const word = this.#word()
        words.add(word)
        return this.#publish(kept, this.#text(type, word))
      }
      case 'rename':
        // So few that they are taken over from each other, and collide.
        return this.#publish(kept, { slug: `${this.#name}-${choice % 12}` })
      case 'link':
        return this.#publish(kept, this.#link(kept, operation))
      case 'show an image':
        return this.#publish(kept, { image: this.images.toShow(choice) })
      case 'move to other sites':
        if (isLocalized) return null
        return this.#publish(kept, { sites: [['osloregionen'], ['oslopolitan'], sites][choice % 3] })
      case 'change the language':
        if (isLocalized) return null
        return this.#publish(kept, { language: languages[choice % languages.length] })
      case 'unpublish':
        return this.#patch(path, { _status: 'draft' })
      case 'merge': {
        const others = this.#kept.filter((other) => other.type === type && other.id !== id)
        const into = others[choice % others.length]
        if (into === undefined) return null
        return this.#patch(path, { mergedInto: into.id, _status: 'draft' })
      }
      case 'trash':
        return this.#patch(path, { deletedAt: new Date().toISOString() })
      case 'restore from the trash':
        return this.#patch(`${path}?trash=true`, { deletedAt: null })
      case 'restore a version':
        return this.#restore(kept, choice)
      case 'copy': {
        const answer = await this.#carryOut('POST', `${path}/duplicate`, {})
        if (answer === null) return false
        this.#kept.push({ type, id: Made.parse(answer).doc.id, words: new Set(words), deleted: false })
        return true
      }
      case 'delete': {
        const answer = await this.#carryOut('DELETE', `${path}?trash=true`)
        kept.deleted ||= answer !== null
        return answer !== null
      }
    }
  }

  /** Publishes what is drafted, with some changes. Whatever was drafted until the answer came may be public then. */
  async #publish(kept: Kept, fields: object): Promise<boolean> {
    const isDone = await this.#patch(`/${kept.type}/${kept.id}`, { ...fields, _status: 'published' })
    for (const word of kept.words) this.#mayBePublic.add(word)
    return isDone
  }

  #link({ type, id }: Kept, { choice, others }: DocumentChange): object {
    const links = linksOf(type)
    const link = links[choice % links.length]
    if (link === undefined) return {}
    const possible = this.#kept.filter((other) => other.type === link.to && other.id !== id)
    const chosen = others.flatMap((n) => possible[n % possible.length]?.id ?? [])
    return { [link.field]: link.several ? [...new Set(chosen)] : (chosen[0] ?? null) }
  }

  async #restore({ type, id }: Kept, choice: number): Promise<boolean> {
    const found = await this.#carryOut(
      'GET',
      `/${type}/versions?where[parent][equals]=${id}&limit=10&depth=0`,
    )
    if (found === null) return false
    const { docs } = Versions.parse(found)
    const version = docs[choice % docs.length]
    if (version === undefined) return false
    return (await this.#carryOut('POST', `/${type}/versions/${version.id}?draft=true`)) !== null
  }

  async #patch(path: string, body: object): Promise<boolean> {
    return (await this.#carryOut('PATCH', path, body)) !== null
  }

  /** @returns the answer, or null for a refusal that says why */
  async #carryOut(method: string, path: string, body?: object): Promise<unknown> {
    const response = await this.#send(method, path, body)
    const text = await response.text()
    // 403: what lies in the trash has no versions to restore.
    const isRefusal = [400, 403, 404, 409, 423].includes(response.status)
    if (!response.ok && !(isRefusal && Refusal.safeParse(JSON.parse(text)).success))
      throw new Error(`${method} ${path} ${JSON.stringify(body)}: ${response.status} ${text.slice(0, 500)}`)
    return response.ok ? JSON.parse(text) : null
  }

  #text(type: DocumentType, word: string): object {
    return type === 'people' ? { name: `Navn ${word}` } : { title: `Om ${word}`, summary: `Om ${word}` }
  }

  #word(): string {
    this.#serial += 1
    const word = `sekvens${this.#name}${this.#serial.toString(36)}z`
    this.#drafted.add(word)
    return word
  }
}
