import { languages, type ChangesParameters } from '@osloregionen/contract'
import { sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitUntil } from '../../../../tools/testing/index.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { openStream, type ReceivedEvent } from '../testing/events.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api?.close())

type Filter = Partial<Pick<ChangesParameters, 'site' | 'language' | 'priorityArea'>>

/** Somebody who keeps a copy by nothing but what the description says, and notes the revision of each document. */
abstract class Copy {
  readonly revisions = new Map<string, unknown>()
  readonly query: string

  constructor(filter: Filter) {
    this.query = new URLSearchParams(filter).toString()
  }

  protected take({ op, id, language, revision }: Record<string, unknown>): void {
    const key = `${String(id)} ${String(language)}`
    if (op === 'upsert') this.revisions.set(key, revision)
    else this.revisions.delete(key)
  }

  abstract go(steps: number): Promise<void>
  end(): void {}
}

/** Asks for pages, as large as chance will have it. */
class Polling extends Copy {
  #since = ''

  async go(steps: number): Promise<void> {
    const address = `/v1/changes?${this.query}&limit=${1 + (steps % 3)}${this.#since}`
    const { changes, next } = await api.json<{ changes: Record<string, unknown>[]; next: string }>(address)
    for (const change of changes) this.take(change)
    this.#since = `&since=${next}`
  }
}

/** Listens, and is cut off now and then. */
class Listening extends Copy {
  #last = ''
  #close: () => void = () => undefined

  async go(steps: number): Promise<void> {
    if (steps % 2 === 0) return
    this.end()
    const headers: Record<string, string> = this.#last === '' ? {} : { 'last-event-id': this.#last }
    const stream = await openStream(`${api.origin}/v1/changes/stream?${this.query}`, headers)
    let isOpen = true
    this.#close = () => {
      isOpen = false
      stream.close()
    }
    const hear = (event: ReceivedEvent | undefined): void => {
      if (event === undefined || !isOpen) return
      if (event.event === 'change') this.take(event.data)
      this.#last = event.id
      listen()
    }
    const listen = () => void stream.next().then(hear, () => undefined)
    listen()
  }

  override end(): void {
    this.#close()
  }
}

async function published(filter: Filter): Promise<string> {
  const isNarrow = filter.site !== undefined || filter.language !== undefined
  const asked = isNarrow ? [filter] : languages.map((language) => ({ ...filter, language }))
  const lists = asked.map((one) =>
    api.json<{ data: { id: string; language: string; revision: number }[] }>(
      `/v1/documents?limit=100&${new URLSearchParams(one)}`,
    ),
  )
  const cards = (await Promise.all(lists)).flatMap(({ data }) => data)
  return sorted(cards.map(({ id, language, revision }) => [`${id} ${language}`, revision]))
}
const sorted = (entries: Iterable<[string, unknown]>) => [...entries].map(String).toSorted().join('\n')

const filters: Filter[] = [{}, { priorityArea: 'klima' }, { site: 'oslopolitan' }, { language: 'nb' }]
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('publish' as const),
      id,
      isClimate: fc.boolean(),
      both: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('register' as const), title: fc.string() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('withdraw' as const),
      id: fc.oneof(id, fc.constant('kommune')),
      reason: fc.constantFrom('unpublished' as const, 'deleted' as const, { mergedInto: 'a' }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('join' as const), filter: fc.constantFrom(...filters) }),
  },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('go' as const), steps: fc.nat(5) }) },
)
type Step = typeof step extends fc.Arbitrary<infer Of> ? Of : never

async function take(action: Step, copies: { filter: Filter; copy: Copy }[]): Promise<unknown> {
  switch (action.act) {
    case 'publish':
      return api.store.publish(
        sampleNews({
          id: action.id,
          slug: action.id,
          title: `${Math.random()}`,
          priorityAreas: action.isClimate ? ['klima'] : [],
          sites: action.both ? ['osloregionen', 'oslopolitan'] : ['osloregionen'],
        }),
      )
    case 'register': {
      const sample = { id: 'kommune', title: action.title }
      const nb = sampleMunicipality('3205', '3030', sample)
      return api.store.publish(nb, sampleMunicipality('3205', '3030', { ...sample, language: 'en' }))
    }
    case 'withdraw':
      return api.store.withdraw(action.id, action.reason)
    case 'join':
      for (const copy of [new Polling(action.filter), new Listening(action.filter)]) {
        await copy.go(1)
        copies.push({ filter: action.filter, copy })
      }
      return
    case 'go':
      return Promise.all(copies.map(({ copy }, n) => copy.go(action.steps + n)))
  }
}

test('every page and every stream leads to what is published, whoever joined when and whatever happened since', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const copies: { filter: Filter; copy: Copy }[] = []
      for (const action of steps) await take(action, copies)
      for (const filter of filters) await take({ act: 'join', filter }, copies)
      await api.caughtUp()
      for (const { filter, copy } of copies) {
        const wanted = await published(filter)
        const isExact = async () => {
          if (copy instanceof Polling) await copy.go(0)
          return sorted(copy.revisions) === wanted
        }
        const found = await waitUntil(isExact, { limit: 5000, pause: 5 })
        expect(
          found,
          `${copy.constructor.name} ${copy.query}: ${sorted(copy.revisions)}, not ${wanted}`,
        ).toBe(true)
        copy.end()
      }
    }),
    { numRuns: 15, endOnFailure: true },
  )
}, 120_000)
