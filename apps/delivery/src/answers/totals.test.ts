import type { List } from '@osloregionen/content-store/read'
import { expect, test } from 'vitest'
import { Totals } from './totals.ts'

const found = (revision: number, total: number): List => ({
  at: { generation: 'g', revision },
  cards: '',
  next: null,
  total,
  updatedAt: null,
  languages: [],
})

/** Lists that are read when the test lets them, and what number each was given. */
function reader() {
  const given: (number | undefined)[] = []
  let answer: (list: List | Error) => void = () => undefined
  const read = (known?: { total: number }): Promise<List> => {
    given.push(known?.total)
    if (known !== undefined) return Promise.resolve(found(1, known.total))
    return new Promise((resolve, reject) => {
      answer = (list) => (list instanceof Error ? reject(list) : resolve(list))
    })
  }
  return { given, read, answer: (list: List | Error) => answer(list) }
}

test('one request counts, and those that come meanwhile and later use its number', async () => {
  const totals = new Totals()
  const { given, read, answer } = reader()
  const first = totals.list('news', 1, read)
  const second = totals.list('news', 1, read)
  answer(found(1, 42))
  expect(
    (await Promise.all([first, second, totals.list('news', 1, read)])).map(({ total }) => total),
  ).toEqual([42, 42, 42])
  expect(given).toEqual([undefined, 42, 42])
})

test('a number holds for the revision it was counted at', async () => {
  const totals = new Totals()
  const { given, read, answer } = reader()
  const first = totals.list('news', 1, read)
  answer(found(2, 43))
  await first
  await totals.list('news', 2, read)
  void totals.list('news', 3, read)
  expect(given).toEqual([undefined, 43, undefined])
})

test('whoever waited for a count that failed counts for itself', async () => {
  const totals = new Totals()
  const { given, read, answer } = reader()
  const first = totals.list('news', 1, read)
  const second = totals.list('news', 1, read)
  answer(new Error('The database does not answer'))
  await expect(first).rejects.toThrow('does not answer')
  await Promise.resolve()
  answer(found(1, 44))
  expect((await second).total).toBe(44)
  expect(given).toEqual([undefined, undefined])
})
