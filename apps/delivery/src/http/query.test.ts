import { describe, expect, test } from 'vitest'
import { ProblemError } from './problem.ts'
import { parseQuery } from './query.ts'

describe('parseQuery', () => {
  test('decodes names and values', () => {
    expect(parseQuery('/v1/search?q=klima+og%20milj%C3%B8&&limit=5&flag')).toEqual({
      q: 'klima og miljø',
      limit: '5',
      flag: '',
    })
    expect(parseQuery('/v1/news')).toEqual({})
  })

  test('refuses what is given twice, also when written differently', () => {
    expect(() => parseQuery('/?site=a&s%69te=b')).toThrow('site: is given more than once')
  })

  test('refuses bad encoding and the null character', () => {
    for (const url of ['/?q=%', '/?q=%zz', '/?q=%C3', '/?q=%00', '/?%00=1', '/?q=%ED%A0%80'])
      expect(() => parseQuery(url), url).toThrow(ProblemError)
  })

  test('takes names that mean something to JavaScript as names', () => {
    expect(Object.keys(parseQuery('/?__proto__=1&constructor=2'))).toEqual(['__proto__', 'constructor'])
  })
})
