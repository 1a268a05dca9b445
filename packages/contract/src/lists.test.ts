import { describe, expect, test } from 'vitest'
import {
  ChangesParameters,
  DocumentListParameters,
  documentTypeNames,
  FeedParameters,
  ListParameters,
  listParametersOf,
  ResolveParameters,
} from './index.ts'

const accepts = (parameters: Record<string, string>) => ListParameters.safeParse(parameters).success

describe('the parameters of lists', () => {
  test('have defaults: the newest twenty', () => {
    expect(ListParameters.parse({})).toEqual({ sort: '-publishedAt', limit: 20 })
    expect(ChangesParameters.parse({})).toEqual({ limit: 100 })
  })

  test('take digits only for a number', () => {
    expect(ListParameters.parse({ limit: '7' }).limit).toBe(7)
    for (const limit of ['', '0', '101', '-1', '1.5', '1e1', '0x10', ' 5', 'many'])
      expect(accepts({ limit }), limit).toBe(false)
  })

  test('make one instant in UTC of a date and of an instant anywhere', () => {
    const read = (publishedAfter: string) => ListParameters.parse({ publishedAfter }).publishedAfter
    expect(read('2021-03-19')).toBe('2021-03-19T00:00:00.000Z')
    expect(read('2021-03-19T01:00:00+02:00')).toBe('2021-03-18T23:00:00.000Z')
  })

  test('refuse dates that do not exist, or that a database does not know', () => {
    for (const publishedBefore of [
      '2021-02-30',
      '0000-01-01',
      '0001-01-01T00:00:00+01:00',
      '9999-12-31T23:59:59-01:00',
      '2021',
      'now',
    ])
      expect(accepts({ publishedBefore }), publishedBefore).toBe(false)
  })

  test('refuse what they do not know', () => {
    expect(accepts({ lang: 'nb' })).toBe(false)
    expect(accepts({ site: 'visitoslo' })).toBe(false)
    expect(accepts({ sort: 'random' })).toBe(false)
    expect(accepts({ priorityArea: 'Klima_og_miljø' })).toBe(false)
    expect(accepts({ addressee: 'Staten' })).toBe(false)
    for (const year of ['', '21', '02021', '2021-01', '2e03']) expect(accepts({ year }), year).toBe(false)
    expect(DocumentListParameters.safeParse({ type: 'news,gnus' }).success).toBe(false)
  })
})

test('only lists of what takes place at a time are filtered and sorted by it', () => {
  const timed = documentTypeNames.filter((type) => {
    const { success } = listParametersOf(type).safeParse({
      startsAfter: '2021-09-29',
      startsBefore: '2021-09-30T00:00:00+02:00',
      sort: '-startsAt',
    })
    const others = [{ startsAfter: '2021-09-29' }, { startsBefore: '2021-09-29' }, { sort: 'startsAt' }]
    for (const parameters of others)
      expect(listParametersOf(type).safeParse(parameters).success, type).toBe(success)
    return success
  })
  expect(timed).toEqual(['events', 'meetings'])
  expect(DocumentListParameters.safeParse({ startsAfter: '2021-09-29', sort: 'startsAt' }).success).toBe(true)
})

test('a feed says how many it holds only when it is told', () => {
  expect(FeedParameters.parse({})).toEqual({ content: 'summary' })
  const asked = { limit: '100', slug: 'best-2021', content: 'full' }
  expect(FeedParameters.parse(asked)).toEqual({ ...asked, limit: 100 })
  for (const parameters of [
    { limit: '101' },
    { limit: '' },
    { slug: 'BEST' },
    { content: 'all' },
    { fields: 'id' },
  ])
    expect(FeedParameters.safeParse(parameters).success).toBe(false)
})

test('a path to resolve begins with a slash, and may have a query', () => {
  for (const path of ['/', '/aktuelt/æøå', '/?p=123', '/nyheter?id=5&side=2'])
    expect(ResolveParameters.safeParse({ path }).success, path).toBe(true)
  for (const path of ['', 'aktuelt', '?p=1', '/a#b', '/?p=1#b', `/${'a'.repeat(2000)}`])
    expect(ResolveParameters.safeParse({ path }).success, path).toBe(false)
})
