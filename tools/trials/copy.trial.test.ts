import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from 'vitest'
import { processesOf } from '../bench/processes.ts'
import { signIn, type Editor } from '../bench/staff.ts'
import { Progress } from '../command-line/progress.ts'
import { waitUntil } from '../processes/wait.ts'
import { startSystem } from '../testing/system.ts'
import { BadLine } from './bad-line.ts'
import { emptyQueue } from './content.ts'
import { mergers, Partner, published } from './partner.ts'

const edits = inject('trials') === 'full' ? 5_000 : 1_000
const seed = 6
/** Of so many edits, one is followed by a fault. */
const between = 100

let product: Awaited<ReturnType<typeof startSystem>>
let line: BadLine
beforeAll(async () => {
  product = await startSystem(new Progress(), { durable: true })
  // The pictures of the sample content are being made.
  await emptyQueue(product.system, 450_000)
  line = await BadLine.start(product.system.deliveryUrl)
})
afterAll(async () => {
  line?.stop()
  await product?.stop()
})

it('a program that partners are given keeps an exact copy, whatever is killed', async () => {
  const { system } = product
  const partner = new Partner({ deliveryUrl: line.url })
  onTestFinished(() => partner.stop())
  const faults: (() => void)[] = [
    () => killProcess('delivery'),
    () => killProcess('postgres'),
    () => partner.kill(),
    () => line.become('cuts'),
    () => line.become('sound'),
  ]
  const editor = await signIn(system)
  const author = new Author(editor, await editor.entries('sectors'))
  const steps = fc.sample(fc.record({ act: fc.nat({ max: 99 }), at: fc.nat() }), { seed, numRuns: edits })
  for (const [index, { act, at }] of steps.entries()) {
    await author.edit(act, at)
    if (index % between === between - 1) faults[((index / between) % faults.length) | 0]?.()
  }
  line.become('sound')
  await emptyQueue(system)
  const wanted = await published(system)
  const isEqual = async () => JSON.stringify(sorted(partner.documents)) === JSON.stringify(sorted(wanted))
  await waitUntil(isEqual, { limit: 60_000, pause: 200 })
  const merged = await mergers(system)
  console.log(
    `${edits} edits, seed ${seed}: ${author.refused} refused while something was down, the program killed ${partner.kills} times,`,
    `${Object.keys(wanted).length} documents at the end, ${merged} merged`,
  )
  expect(sorted(partner.documents)).toEqual(sorted(wanted))
  for (const language of ['nb', 'en'])
    expect(Object.keys(wanted)).toContain(`${author.entries[0]} ${language}`)
  expect(merged).toBeGreaterThan(0)

  function killProcess(name: string) {
    const pid = processesOf(system.dataDir).get(name)
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  }
})

const sorted = (documents: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(documents).toSorted(([one], [other]) => (one < other ? -1 : 1)))

/**
 * Publishes, changes, unpublishes, merges and deletes news, and changes a register in both languages. Tries no edit twice:
 * what was refused is seen in the end.
 */
class Author {
  refused = 0
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
      if (id === undefined || act < 25) this.#ids.push((await this.#editor.publish(this.#text())).id)
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

  #text = () => `Kopi ${this.#count}`
}
