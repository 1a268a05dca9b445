import { describe, expect, test } from 'vitest'
import { Answer } from './answer.ts'
import { AnswerCache } from './cache.ts'

const answer = (bytes: number) =>
  new Answer(
    { at: { generation: 'g', revision: 1 }, type: 'text/plain', body: 'x'.repeat(bytes) },
    { base: 'https://api.example', common: [] },
  )

describe('AnswerCache', () => {
  test('gives an answer only in the epoch it was made in', () => {
    const cache = new AnswerCache(1e6)
    const kept = answer(10)
    cache.put('a', kept, 3)
    expect(cache.fresh('a', 3)).toBe(kept)
    expect(cache.fresh('a', 4)).toBeUndefined()
    expect(cache.any('a')).toBe(kept)
  })

  test('stays within its bound and forgets what was not asked for the longest', () => {
    const cache = new AnswerCache(100_000)
    for (let index = 0; index < 500; index += 1) {
      cache.put(`k${index}`, answer(8000), 1)
      cache.fresh('k0', 1)
      expect(cache.bytes).toBeLessThanOrEqual(100_000)
    }
    expect(cache.fresh('k0', 1)).toBeDefined()
    expect(cache.fresh('k499', 1)).toBeDefined()
    expect(cache.fresh('k480', 1)).toBeUndefined()
  })

  test('counts what an answer has grown by', () => {
    const cache = new AnswerCache(30_000)
    const first = answer(5000)
    cache.put('a', first, 1)
    cache.put('b', answer(5000), 1)
    const before = cache.bytes
    cache.grew('a', first, 1000)
    expect(cache.bytes).toBe(before + 1000)
    cache.grew('a', first, 40_000)
    expect(cache.bytes).toBeLessThanOrEqual(30_000)
  })

  test('keeps no answer that would push out everything else', () => {
    const cache = new AnswerCache(10_000)
    cache.put('big', answer(9000), 1)
    expect(cache.size).toBe(0)
  })
})

test('an address is remembered only while it leads to an answer', () => {
  const cache = new AnswerCache(100_000)
  cache.remember('/v1/news', 'news')
  expect(cache.keyOf('/v1/news')).toBeUndefined()
  cache.put('news', answer(10), 1)
  cache.remember('/v1/news', 'news')
  cache.remember(`/v1/news?${'x'.repeat(5000)}`, 'news')
  expect(cache.keyOf('/v1/news')).toBe('news')
  expect(cache.keyOf(`/v1/news?${'x'.repeat(5000)}`)).toBeUndefined()
})
