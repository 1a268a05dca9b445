import { sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGate, type Gate } from '../../../../tools/testing/index.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { Partner } from '../testing/partner.ts'

let api: TestApi
/** The way that followers take, which can be cut. */
let line: Gate
let baseUrl: string
beforeAll(async () => {
  api = await startApi()
  line = await openGate(Number(new URL(api.origin).port))
  baseUrl = `http://127.0.0.1:${line.port}`
})
afterAll(async () => {
  await line?.close()
  await api?.close()
})

async function expectExact(partners: Partner[]) {
  await api.caughtUp()
  for (const partner of partners)
    await expect.poll(() => partner.isExact(api.origin), { timeout: 5000, interval: 20 }).toBe(true)
}

const ids = ['a', 'b', 'c', 'd']
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('publish' as const),
      id: fc.constantFrom(...ids),
      title: fc.constantFrom('Gods', 'Bane', 'Sjø'),
      slug: fc.nat(2),
      isClimate: fc.boolean(),
      isEnglish: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('register' as const), title: fc.string() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom('unpublish' as const, 'delete' as const, 'merge' as const),
      id: fc.constantFrom(...ids, 'kommune'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('cut' as const, 'crash' as const) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('wait' as const), milliseconds: fc.nat(30) }) },
)
type Step = typeof step extends fc.Arbitrary<infer Of> ? Of : never

async function take(action: Step, partners: Partner[]) {
  switch (action.act) {
    case 'publish':
      return api.store.publish(
        sampleNews({
          id: action.id,
          title: action.title,
          slug: `${action.id}-${action.slug}`,
          priorityAreas: action.isClimate ? ['klima'] : [],
          sites: action.isEnglish ? ['osloregionen', 'oslopolitan'] : ['osloregionen'],
        }),
      )
    case 'register': {
      const nb = sampleMunicipality('3205', '3030', { id: 'kommune', title: action.title })
      const en = sampleMunicipality('3205', '3030', { id: 'kommune', title: action.title, language: 'en' })
      return api.store.publish(nb, en)
    }
    case 'cut':
      line.shut()
      line.open()
      return
    case 'crash':
      for (const partner of partners) {
        partner.crash()
        partner.start()
      }
      return
    case 'wait':
      return new Promise<void>((resolve) => setTimeout(resolve, action.milliseconds))
    default:
      return api.store.withdraw(action.id, reasons[action.act])
  }
}

const reasons = { unpublish: 'unpublished', delete: 'deleted', merge: { mergedInto: 'a' } } as const

const everyPartner = () =>
  [
    {},
    { filters: { limit: 2 }, mode: 'poll' as const },
    { filters: { site: 'oslopolitan' as const, limit: 1 } },
    { filters: { type: ['news' as const], priorityArea: 'klima' } },
    { filters: { language: 'en' as const } },
  ].map((options) => new Partner(baseUrl, options))

describe('a copy that the client keeps', () => {
  test('is exactly what is published, whatever happens to the content and to the line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const partners = everyPartner()
        try {
          for (const partner of partners) partner.start()
          for (const action of steps) await take(action, partners)
          await expectExact(partners)
          expect(partners.map(({ cleared }) => cleared)).toEqual([0, 0, 0, 0, 0])
        } finally {
          await Promise.all(partners.map((partner) => partner.stop()))
        }
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })

  test('begins anew when the API has been restored from a backup', async () => {
    await api.store.publish(
      sampleNews({ id: 'lost', slug: 'lost' }),
      sampleNews({ id: 'kept', slug: 'kept' }),
    )
    const partners = everyPartner()
    for (const partner of partners) partner.start()
    await expectExact(partners)
    await api.store.transaction(async (tx) => {
      await tx.query("DELETE FROM content.documents WHERE id = 'lost'")
      await tx.query("UPDATE content.state SET generation = 'restored'")
    })
    await expect.poll(() => api.follower.current.generation).toBe('restored')
    await expectExact(partners)
    expect(partners.map(({ cleared }) => cleared)).toEqual([1, 1, 1, 1, 1])
    await Promise.all(partners.map((partner) => partner.stop()))
  })

  test('ends at once when it asks for what the API does not know', async () => {
    const partner = new Partner(baseUrl, { filters: { municipality: '9999' } })
    await expect(partner.start()).rejects.toMatchObject({ status: 400 })
  })
})
