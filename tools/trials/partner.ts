import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { inRepository } from '../configuration/paths.ts'
import { temporaryFolder } from '../testing/folder.ts'
import type { ProvidedSystem } from '../testing/provided.ts'

const Kept = z.object({ documents: z.record(z.string(), z.unknown()) })
const Named = z.looseObject({ id: z.string(), language: z.string() })
const Changes = z.object({
  changes: z.array(
    z.discriminatedUnion('op', [
      z.looseObject({ op: z.literal('upsert'), document: Named }),
      Named.extend({ op: z.literal('delete') }),
    ]),
  ),
  next: z.string(),
  more: z.boolean(),
})

/** The program of a partner: the one that the client's README gives to those who keep a copy, with nothing left out. */
export class Partner {
  /** How often it was killed in the midst of its work. */
  kills = 0
  readonly #folder = temporaryFolder()
  #program: ChildProcess

  constructor({ deliveryUrl }: Pick<ProvidedSystem, 'deliveryUrl'>) {
    const client = inRepository('packages/client')
    mkdirSync(join(this.#folder, 'node_modules/@osloregionen'), { recursive: true })
    symlinkSync(client, join(this.#folder, 'node_modules/@osloregionen/client'))
    const examples = readFileSync(join(client, 'README.md'), 'utf8').matchAll(/^```js\n(.*?)^```$/gms)
    const code = [...examples].map(([, text = '']) => text).find((text) => text.includes('follow(store'))
    if (code === undefined) throw new Error('The README has no example of a copy')
    const program = code
      .replaceAll('https://api.osloregionen.no', deliveryUrl)
      .replace("  filters: { municipality: '3205' },\n", '')
    writeFileSync(join(this.#folder, 'copy.mjs'), program)
    this.#program = this.#start()
  }

  /** Kills it as a machine does that loses power, and starts it again. */
  kill(): void {
    this.kills += 1
    this.#program.kill('SIGKILL')
    this.#program = this.#start()
  }

  stop(): void {
    this.#program.kill('SIGKILL')
  }

  /** What it has, by id and language. */
  get documents(): Record<string, unknown> {
    const file = join(this.#folder, 'copy.json')
    return existsSync(file) ? Kept.parse(JSON.parse(readFileSync(file, 'utf8'))).documents : {}
  }

  #start(): ChildProcess {
    return spawn(process.execPath, ['copy.mjs'], { cwd: this.#folder, stdio: 'ignore' })
  }
}

/** All that is published, as the API tells it from the beginning, by id and language. */
export async function published({ deliveryUrl }: ProvidedSystem): Promise<Record<string, unknown>> {
  const documents: Record<string, unknown> = {}
  let since = ''
  for (;;) {
    const answer = await fetch(`${deliveryUrl}/v1/changes?limit=100${since}`)
    const { changes, next, more } = Changes.parse(await answer.json())
    for (const change of changes) {
      if (change.op === 'upsert') documents[keyOf(change.document)] = change.document
      else delete documents[keyOf(change)]
    }
    if (!more) return documents
    since = `&since=${encodeURIComponent(next)}`
  }
}

const keyOf = ({ id, language }: { id: string; language: string }) => `${id} ${language}`
