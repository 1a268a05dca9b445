import sharp from 'sharp'
import { z } from 'zod'
import type { ImageOperation } from './operations.ts'

/** An image of the library, as far as the newsroom's own answers tell. */
interface Kept {
  id: string
  /** The address of its file, relative to the API. */
  address: string
  /** Every word that ever described it. */
  words: Set<string>
  /** Whether something that was published may have shown it. */
  shown: boolean
}

/** Sends a request: @returns its answer, or null for a refusal that says why. */
export type CarryOut = (method: string, path: string, body?: object) => Promise<unknown>

const Made = z.object({ doc: z.object({ id: z.string(), filename: z.string() }) })

/** The image library, where everything that is saved is public at once wherever the image is shown. */
export class Images {
  readonly #carryOut: CarryOut
  readonly #newWord: () => string
  readonly #kept: Kept[] = []
  readonly #mayBePublic: (word: string) => void

  /** @param mayBePublic is told every word that may be public from then on */
  constructor(carryOut: CarryOut, newWord: () => string, mayBePublic: (word: string) => void) {
    this.#carryOut = carryOut
    this.#newWord = newWord
    this.#mayBePublic = mayBePublic
  }

  /** The addresses of all files. */
  get addresses(): readonly string[] {
    return this.#kept.map(({ address }) => address)
  }

  /** The addresses of files that nothing has ever shown: they must be nobody's to see. */
  get neverShown(): readonly string[] {
    const shown = new Set(this.#kept.filter((image) => image.shown).map(({ address }) => address))
    return this.addresses.filter((address) => !shown.has(address))
  }

  /** Deletes all for good. */
  async clear(): Promise<void> {
    for (const { id } of this.#kept) await this.#done('DELETE', `/media/${id}?trash=true`)
  }

  /** One of the images, which something published is about to show. */
  toShow(choice: number): string | null {
    const image = this.#kept[choice % this.#kept.length]
    if (image === undefined) return null
    image.shown = true
    for (const word of image.words) this.#mayBePublic(word)
    return image.id
  }

  /** @returns whether it was done; null when there is nothing it could be done to */
  async perform(operation: ImageOperation): Promise<boolean | null> {
    if (operation.do === 'upload an image') return this.#upload(operation.choice)
    const image = this.#kept[operation.choice % this.#kept.length]
    if (image === undefined) return null
    switch (operation.do) {
      case 'describe an image': {
        const word = this.#newWord()
        image.words.add(word)
        if (image.shown) this.#mayBePublic(word)
        return this.#done('PATCH', `/media/${image.id}`, { alt: `Bilde av ${word}` })
      }
      case 'trash an image':
        return this.#done('PATCH', `/media/${image.id}`, { deletedAt: new Date().toISOString() })
      case 'restore an image':
        return this.#done('PATCH', `/media/${image.id}?trash=true`, { deletedAt: null })
      case 'delete an image':
        return this.#done('DELETE', `/media/${image.id}?trash=true`)
    }
  }

  async #done(method: string, path: string, body?: object): Promise<boolean> {
    return (await this.#carryOut(method, path, body)) !== null
  }

  async #upload(choice: number): Promise<boolean> {
    const word = this.#newWord()
    const background = { r: choice % 256, g: (choice >> 8) % 256, b: this.#kept.length % 256 }
    const data = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.set('file', new File([new Uint8Array(data)], `${word}.png`, { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ alt: `Bilde av ${word}` }))
    const answer = await this.#carryOut('POST', '/media', form)
    if (answer === null) return false
    const { id, filename } = Made.parse(answer).doc
    this.#kept.push({ id, address: `/media/${filename}`, words: new Set([word]), shown: false })
    return true
  }
}
