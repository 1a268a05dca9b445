import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '@osloregionen/contract'
import { z } from 'zod'
import { inRepository } from '../configuration/paths.ts'
import { temporaryFolder } from '../testing/folder.ts'
import type { ProvidedSystem } from '../testing/provided.ts'

const Kept = z.object({ documents: z.record(z.string(), z.unknown()) })
const Card = z.looseObject({ id: z.string(), language: z.string() })
const List = z.object({ data: z.array(Card), next: z.string().nullable() })
const Changes = z.object({
  changes: z.array(z.looseObject({ reason: z.string().optional(), successor: z.unknown().optional() })),
  next: z.string(),
  more: z.boolean(),
})

/** The programs that partners are given for keeping a copy, with nothing left out and nothing filtered. */
const programs = {
  /** That of the documentation, which needs nothing else, and is run again and again as by cron. */
  documentation: () => readFileSync(inRepository('apps/delivery/src/docs/examples/copy.mjs'), 'utf8'),
  /** That of the client's README, which runs for as long as it can. */
  client: () => {
    const readme = readFileSync(inRepository('packages/client/README.md'), 'utf8')
    const examples = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, text = '']) => text)
    const code = examples.find((text) => text.includes('follow(store'))
    if (code === undefined) throw new Error('The README has no example of a copy')
    return code.replace("  filters: { municipality: '3205' },\n", '')
  },
}

/** How long after its end a program is started again, milliseconds. */
const pause = 300

/** A partner that keeps a copy with one of the programs. */
export class Partner {
  /** How often it was killed in the midst of its work. */
  kills = 0
  readonly #folder = temporaryFolder()
  #program: ChildProcess
  #isStopped = false

  constructor({ deliveryUrl }: Pick<ProvidedSystem, 'deliveryUrl'>, name: keyof typeof programs) {
    mkdirSync(join(this.#folder, 'node_modules/@osloregionen'), { recursive: true })
    symlinkSync(inRepository('packages/client'), join(this.#folder, 'node_modules/@osloregionen/client'))
    const code = programs[name]().replaceAll(/https:\/\/api\.(?:osloregionen\.no|example)/g, deliveryUrl)
    writeFileSync(join(this.#folder, 'copy.mjs'), code)
    this.#program = this.#start()
  }

  /** Kills it as a machine does that loses power; it is started again. */
  kill(): void {
    this.kills += 1
    this.#program.kill('SIGKILL')
  }

  stop(): void {
    this.#isStopped = true
    this.#program.kill('SIGKILL')
  }

  /** What it has, by id and language. */
  get documents(): Record<string, unknown> {
    const file = join(this.#folder, 'copy.json')
    return existsSync(file) ? Kept.parse(JSON.parse(readFileSync(file, 'utf8'))).documents : {}
  }

  #start(): ChildProcess {
    const program = spawn(process.execPath, ['copy.mjs'], { cwd: this.#folder, stdio: 'ignore' })
    program.once('exit', () =>
      setTimeout(() => {
        if (!this.#isStopped) this.#program = this.#start()
      }, pause),
    )
    return program
  }
}

type Api = Pick<ProvidedSystem, 'deliveryUrl' | 'deliveryInternalKey'>

async function ask({ deliveryUrl, deliveryInternalKey }: Api, address: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${deliveryInternalKey}` }
  const answer = await fetch(deliveryUrl + address, { headers, signal: AbortSignal.timeout(10_000) })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.json()
}

/** All that is published, asked for document by document without the change feed, by id and language. */
export async function published(api: Api): Promise<Record<string, unknown>> {
  const documents: Record<string, unknown> = {}
  for (const language of languages) {
    let cursor: string | null = ''
    while (cursor !== null) {
      const after = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
      const list = List.parse(await ask(api, `/v1/documents?limit=100&language=${language}${after}`))
      for (const { id } of list.data)
        documents[`${id} ${language}`] = await ask(api, `/v1/documents/${id}?language=${language}`)
      cursor = list.next
    }
  }
  return documents
}

/** How many documents the feed says have been merged into one that is public. */
export async function mergers(api: Api): Promise<number> {
  let count = 0
  for (let since = ''; ;) {
    const { changes, next, more } = Changes.parse(await ask(api, `/v1/changes?limit=100${since}`))
    count += changes.filter(({ reason, successor }) => reason === 'merged' && successor !== undefined).length
    if (!more) return count
    since = `&since=${encodeURIComponent(next)}`
  }
}
