import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { signIn, type Editor } from '../bench/staff.ts'
import { waitUntil } from '../processes/wait.ts'
import type { ProvidedSystem } from '../testing/provided.ts'
import { differences, emptyQueue } from './content.ts'

/** What was written to one document: the last text that was acknowledged, and those tried since. */
interface Written {
  id: string
  slug: string
  acknowledged: string
  tried: string[]
}

/** Publishes and changes, one thing after the other, and notes what was acknowledged. */
class Writer {
  readonly written: Written[] = []
  readonly #editor: Editor
  readonly #name: string
  readonly #counts: Counts

  constructor(editor: Editor, name: string, counts: Counts) {
    this.#editor = editor
    this.#name = name
    this.#counts = counts
  }

  async write(signal: AbortSignal): Promise<void> {
    for (let n = 0; !signal.aborted; n += 1) {
      const text = `${this.#name} ${n}`
      try {
        await this.#writeOne(text, n % 3 === 0)
        this.#counts.acknowledged += 1
      } catch (error) {
        this.#counts.refused += 1
        const reason = String(error).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|http:\S+/g, '…')
        this.#counts.refusals.set(reason, (this.#counts.refusals.get(reason) ?? 0) + 1)
        if (error instanceof DOMException) this.#counts.unanswered.push(`${text}: ${error.message}`)
        await sleep(20)
      }
    }
  }

  async #writeOne(text: string, isNew: boolean): Promise<void> {
    const last = this.written.at(-1)
    if (last === undefined || isNew) {
      const made = await this.#editor.publish(text)
      this.written.push({ ...made, acknowledged: text, tried: [] })
      return
    }
    last.tried.push(text)
    await this.#editor.change(last.id, { summary: text, _status: 'published' })
    Object.assign(last, { acknowledged: text, tried: [] })
  }
}

interface Counts {
  acknowledged: number
  refused: number
  /** How often each refusal was given. */
  refusals: Map<string, number>
  /** Requests that had no answer in half a minute: they leave the editor not knowing. */
  unanswered: string[]
}

const Summary = z.object({ summary: z.string() })

/** Some people who publish without a pause while things go wrong around them. */
export class Team {
  readonly counts: Counts = { acknowledged: 0, refused: 0, refusals: new Map(), unanswered: [] }
  readonly #system: ProvidedSystem
  readonly #writers: Writer[]
  readonly #ending = new AbortController()
  readonly #writing: Promise<void[]>

  private constructor(system: ProvidedSystem, editors: Editor[]) {
    this.#system = system
    this.#writers = editors.map((editor, n) => new Writer(editor, `Skriver ${n} ${Date.now()}`, this.counts))
    this.#writing = Promise.all(this.#writers.map((writer) => writer.write(this.#ending.signal)))
  }

  /** @param systems whose CMS each of them writes in */
  static async start(...systems: ProvidedSystem[]): Promise<Team> {
    const [system] = systems
    if (system === undefined) throw new Error('A team needs something to write in')
    const editors: Editor[] = []
    // One after the other: of two sessions that begin at the same moment, Payload keeps one.
    for (const each of systems) editors.push(await signIn(each))
    return new Team(system, editors)
  }

  /** Whether something is acknowledged from now on. */
  async writesAgain(limit: number): Promise<boolean> {
    const before = this.counts.acknowledged
    return waitUntil(() => this.counts.acknowledged > before, { limit, pause: 10 })
  }

  async stop(): Promise<void> {
    this.#ending.abort()
    await this.#writing
  }

  /**
   * What is wrong when all has been written: requests without an answer, jobs that are not done, what is published but
   * not what was written, and what was acknowledged but is not to be seen.
   */
  async faults(): Promise<string[]> {
    const stopped = performance.now()
    await emptyQueue(this.#system)
    console.log(
      `The queue was empty ${((performance.now() - stopped) / 1000).toFixed(1)} s after the last write`,
    )
    const different = await differences(this.#system)
    return [...this.counts.unanswered, ...(different === '' ? [] : [different]), ...(await this.#lost())]
  }

  async #lost(): Promise<string[]> {
    const lost: string[] = []
    for (const { id, slug, acknowledged, tried } of this.#writers.flatMap(({ written }) => written)) {
      const isKept = async () => {
        const options = { signal: AbortSignal.timeout(5_000) }
        const one = await fetch(`${this.#system.deliveryUrl}/v1/news/${id}`, options)
        const { summary } = Summary.parse(await one.json())
        const page = await fetch(`${this.#system.osloregionenUrl}/aktuelt/${slug}`, options)
        return [acknowledged, ...tried].includes(summary) && (await page.text()).includes(summary)
      }
      if (!(await waitUntil(isKept, { limit: 5_000 }))) lost.push(`${id}: ${acknowledged}`)
    }
    return lost
  }
}
