import { setTimeout as sleep } from 'node:timers/promises'
import type { Editor } from '../bench/staff.ts'

/**
 * Publishes, changes, unpublishes, merges and deletes news, and changes a register in both languages. Tries no edit twice: what
 * was refused is seen in the end.
 */
export class Author {
  refused = 0
  /** Of everything that was ever published. */
  readonly everMade = new Set<string>()
  readonly entries: readonly string[]
  readonly #editor: Editor
  readonly #ids: string[] = []
  #count = 0

  /** @param entries of the register of sectors */
  constructor(editor: Editor, entries: readonly string[]) {
    this.#editor = editor
    this.entries = entries
  }

  /** @param act 0–99: what to do @param at which document to do it to */
  async edit(act: number, at: number): Promise<void> {
    this.#count += 1
    const id = this.#ids[at % Math.max(1, this.#ids.length)]
    try {
      const into = this.#ids[(at + 1) % this.#ids.length]
      const entry = this.entries[at % this.entries.length]
      if (id === undefined || act < 25) this.#keep((await this.#editor.publish(this.#text())).id)
      else if (act < 65) await this.#editor.change(id, { summary: this.#text(), _status: 'published' })
      else if (act < 75 && entry !== undefined)
        await this.#editor.changeEntry('sectors', entry, act % 2 ? 'nb' : 'en', { summary: this.#text() })
      else if (act < 83) await this.#editor.change(id, { _status: 'draft' })
      else if (act < 93) await this.#editor.change(id, { mergedInto: into, _status: 'draft' })
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
