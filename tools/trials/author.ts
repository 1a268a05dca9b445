import { setTimeout as sleep } from 'node:timers/promises'
import type { Editor } from '../bench/staff.ts'

/** Publishes, changes, unpublishes and deletes, and tries no edit twice: what was refused is seen in the end. */
export class Author {
  refused = 0
  /** Of everything that was ever published. */
  readonly everMade = new Set<string>()
  readonly #editor: Editor
  readonly #ids: string[] = []
  #count = 0

  constructor(editor: Editor) {
    this.#editor = editor
  }

  /** @param act 0–99: what to do @param at which document to do it to */
  async edit(act: number, at: number): Promise<void> {
    this.#count += 1
    const id = this.#ids[at % Math.max(1, this.#ids.length)]
    try {
      if (id === undefined || act < 25) this.#keep((await this.#editor.publish(this.#text())).id)
      else if (act < 80) await this.#editor.change(id, { summary: this.#text(), _status: 'published' })
      else if (act < 93) await this.#editor.change(id, { _status: 'draft' })
      else {
        await this.#editor.remove(id)
        this.#ids.splice(this.#ids.indexOf(id), 1)
      }
    } catch {
      this.refused += 1
      await sleep(50)
    }
  }

  #keep(id: string): void {
    this.#ids.push(id)
    this.everMade.add(id)
  }

  #text = () => `Kopi ${this.#count}`
}
