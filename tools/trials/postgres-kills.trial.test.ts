import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { signIn, type Editor } from '../bench/staff.ts'
import { Progress } from '../command-line/progress.ts'
import { waitUntil } from '../processes/wait.ts'
import { startSystem } from '../testing/system.ts'

const kills = 100
const writers = 4

let product: Awaited<ReturnType<typeof startSystem>>
beforeAll(async () => {
  product = await startSystem(new Progress(), { durable: true })
})
afterAll(() => product.stop())

/** What was written to one document: the last text that was acknowledged, and those tried since. */
interface Written {
  id: string
  acknowledged: string
  tried: string[]
}

/** Publishes and changes, one thing after the other, and notes what was acknowledged. */
class Writer {
  readonly written: Written[] = []
  acknowledgements = 0
  refusals = 0
  readonly unanswered: string[] = []
  readonly #editor: Editor
  readonly #name: string

  constructor(editor: Editor, name: string) {
    this.#editor = editor
    this.#name = name
  }

  async write(signal: AbortSignal): Promise<void> {
    for (let n = 0; !signal.aborted; n += 1) {
      const text = `${this.#name} ${n}`
      const last = this.written.at(-1)
      try {
        if (last === undefined || n % 3 === 0) {
          const { id } = await this.#editor.publish(text)
          this.written.push({ id, acknowledged: text, tried: [] })
        } else {
          last.tried.push(text)
          await this.#editor.change(last.id, { summary: text, _status: 'published' })
          Object.assign(last, { acknowledged: text, tried: [] })
        }
        this.acknowledgements += 1
      } catch (error) {
        if (error instanceof DOMException) this.unanswered.push(`${text}: ${error.message}`)
        this.refusals += 1
        await sleep(20)
      }
    }
  }
}

const Summary = z.object({ summary: z.string() })

it(`${kills} times Postgres is killed while people publish: nothing that was acknowledged is lost`, async () => {
  const editor = await signIn(product.system)
  const team = Array.from({ length: writers }, (_, n) => new Writer(editor, `Skriver ${n} ${Date.now()}`))
  const ending = new AbortController()
  const writing = Promise.all(team.map((writer) => writer.write(ending.signal)))
  const count = () => team.reduce((sum, { acknowledgements }) => sum + acknowledgements, 0)
  const recoveries: number[] = []
  for (let n = 0; n < kills; n += 1) {
    await sleep(200 + 37 * (n % 20))
    const killed = performance.now()
    await product.run.halt(['postgres'], 'SIGKILL')
    const before = count()
    // The backends of a killed server may hold its memory for a moment; the supervisor then tries again by itself.
    await product.run.resume(['postgres']).catch(() => undefined)
    expect(await waitUntil(() => count() > before, { limit: 60_000, pause: 10 })).toBe(true)
    recoveries.push(performance.now() - killed)
  }
  ending.abort()
  await writing

  expect(team.flatMap(({ unanswered }) => unanswered)).toEqual([])

  const lost: string[] = []
  for (const { id, acknowledged, tried } of team.flatMap(({ written }) => written)) {
    const isKept = async () => {
      const response = await fetch(`${product.system.deliveryUrl}/v1/news/${id}`, { signal: AbortSignal.timeout(5000) })
      return [acknowledged, ...tried].includes(Summary.parse(await response.json()).summary)
    }
    if (!(await waitUntil(isKept, { limit: 5_000 }))) lost.push(`${id}: ${acknowledged}`)
  }
  expect(lost).toEqual([])
  recoveries.sort((a, b) => a - b)
  const seconds = (index: number) => ((recoveries.at(index) ?? 0) / 1000).toFixed(1)
  console.log(
    `${count()} writes acknowledged, ${team.reduce((sum, { refusals }) => sum + refusals, 0)} refused;`,
    `writing again after ${seconds(kills / 2)} s (median), ${seconds(-1)} s (longest)`,
  )
  expect(recoveries.at(-1)).toBeLessThan(10_000)
})
