import type { DocumentType } from '@osloregionen/contract'
import type { ArtworkKey } from './content/artworks.ts'
import type { FileKey } from './content/files.ts'
import { people, type PersonKey } from './content/people.ts'

/**
 * What the sample documents refer to, by the names the content gives it, with the ids it has in the system. Documents
 * refer to each other in circles: what is not there yet is left out the first time round, and noted as missed.
 */
export class Library {
  readonly pictures = new Map<ArtworkKey, string>()
  readonly files = new Map<FileKey, string>()
  /** How often something was looked for that is not there yet. */
  misses = 0
  /** Everything has its place now: whatever is missing is a mistake in the content. */
  isComplete = false
  readonly #documents = new Map<string, string>()

  add(type: DocumentType, slug: string, id: string): void {
    this.#documents.set(`${type} ${slug}`, id)
  }

  /** The id of a document that can be left out, such as a translation not yet written. */
  find(type: DocumentType, slug: string | undefined): string | undefined {
    return slug === undefined ? undefined : this.#documents.get(`${type} ${slug}`)
  }

  /** The id of a document, if one is named. */
  get(type: DocumentType, slug: string | undefined): string | undefined {
    return slug === undefined ? undefined : this.#expect(this.find(type, slug), `${type} ${slug}`)
  }

  getAll(type: DocumentType, slugs: readonly string[] = []): string[] {
    return slugs.flatMap((slug) => this.get(type, slug) ?? [])
  }

  person(key: PersonKey | undefined): string | undefined {
    return key === undefined ? undefined : this.get('people', people[key].slug)
  }

  picture(key: ArtworkKey | undefined): string | undefined {
    return key === undefined ? undefined : this.#expect(this.pictures.get(key), `the picture ${key}`)
  }

  file(key: FileKey | undefined): string | undefined {
    return key === undefined ? undefined : this.#expect(this.files.get(key), `the file ${key}`)
  }

  #expect(id: string | undefined, name: string): string | undefined {
    if (id !== undefined) return id
    if (this.isComplete) throw new Error(`The sample content refers to ${name}, which is not there`)
    this.misses += 1
    return undefined
  }
}
