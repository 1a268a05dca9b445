import { randomUUID } from 'node:crypto'
import { timedSorts } from '@osloregionen/contract'
import { sampleEvent, sampleNews } from '@osloregionen/content-store/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api?.close())

/** Few values, so that many are equal in what they are sorted by. */
const values = fc.record({
  title: fc.constantFrom('Gods', 'gods', 'Åpent møte', 'Ås', 'Bane', 'a', ''),
  publishedAt: fc.constantFrom(
    '2020-01-01T00:00:00.000Z',
    '2021-03-19T08:00:00.000Z',
    '2021-03-19T08:00:00.001Z',
  ),
  updatedAt: fc.constantFrom('2021-03-19T08:00:00.000Z', '2022-01-01T00:00:00.000Z'),
  startsAt: fc.constantFrom(null, '2021-09-29T07:00:00.000Z', '2022-09-29T07:00:00.000Z'),
})
type Values = typeof values extends fc.Arbitrary<infer Value> ? Value : never
const upheaval = fc.record({
  what: fc.constantFrom('publish', 'change', 'unpublish'),
  which: fc.nat(),
  to: values,
})

test.each(timedSorts)(
  'whatever happens between the pages of a list by %s, what stays as it was is there exactly once',
  async (sort) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(values, { minLength: 3, maxLength: 12 }),
        fc.array(values, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.array(upheaval, { maxLength: 3 }), { minLength: 3, maxLength: 8 }),
        async (steady, restless, limit, betweenPages) => {
          // A list of its own in the store of all runs.
          const sector = `liste-${randomUUID().slice(0, 8)}`
          const publish = (id: string, { startsAt, ...said }: Values) => {
            const sample = { id, slug: id, sectors: [sector], ...said }
            return api.store.publish(
              startsAt === null ? sampleNews(sample) : sampleEvent({ ...sample, startsAt }),
            )
          }
          const staying = steady.map((_, index) => `${sector}-blir-${index}`)
          const moving = restless.map((_, index) => `${sector}-endres-${index}`)
          for (const [index, said] of steady.entries()) await publish(staying[index] ?? '', said)
          for (const [index, said] of restless.entries()) await publish(moving[index] ?? '', said)
          const upset = async ({ what, which, to }: { what: string; which: number; to: Values }) => {
            const id = moving[which % moving.length] ?? ''
            if (what === 'unpublish') await api.store.withdraw(id)
            // Of the type it has: an id does not change its type.
            else if (what === 'change')
              await publish(id, { ...to, startsAt: restless[which % moving.length]?.startsAt ?? null })
            else await publish(`${sector}-ny-${randomUUID().slice(0, 8)}`, to)
          }

          const seen: string[] = []
          const upheavals = betweenPages.values()
          let next: string | null = ''
          while (next !== null) {
            const cursor: string = next === '' ? '' : `&cursor=${next}`
            const page: { data: { id: string }[]; next: string | null } = await api.json(
              `/v1/documents?sector=${sector}&sort=${sort}&limit=${limit}&fields=id${cursor}`,
            )
            seen.push(...page.data.map(({ id }) => id))
            next = page.next
            for (const one of upheavals.next().value ?? []) await upset(one)
          }
          expect(seen.filter((id) => staying.includes(id)).toSorted()).toEqual(staying.toSorted())
          for (const id of [...staying, ...moving]) await api.store.withdraw(id)
        },
      ),
      { numRuns: inject('trials') === 'full' ? 200 : 12 },
    )
  },
  300_000,
)
