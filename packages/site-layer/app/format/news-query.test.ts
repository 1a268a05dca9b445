import { describe, expect, test } from 'vitest'
import { newsQuery, yearsBetween } from './news-query.ts'

const names = {
  priorityArea: 'omrade',
  municipality: 'kommune',
  kind: 'type',
  year: 'ar',
  type: 'type',
  after: 'etter',
}

const places = [
  { number: '3205', number2020: '3030' },
  { number: '0301', number2020: '0301' },
]

describe('the filters of the news list', () => {
  test('become parameters of the API and keep their names in addresses', () => {
    const query = newsQuery(
      { omrade: 'klima-og-miljo', type: 'op-ed', ar: '2021', etter: 'abc' },
      names,
      places,
    )
    expect(query.parameters).toEqual({
      priorityArea: 'klima-og-miljo',
      kind: 'op-ed',
      publishedAfter: '2021-01-01',
      publishedBefore: '2022-01-01',
      cursor: 'abc',
    })
    expect(query.values).toEqual({ omrade: 'klima-og-miljo', type: 'op-ed', ar: '2021' })
    expect(query.isFiltered).toBe(true)
  })

  test('that were left empty, or that mean nothing, do not count', () => {
    const query = newsQuery({ omrade: '', kommune: null, type: 'gossip', ar: '21' }, names, places)
    expect(query.parameters).toEqual({})
    expect(query.isFiltered).toBe(false)
  })

  test('that a site does not have are not read', () => {
    expect(newsQuery({ null: 'klima' }, { ...names, priorityArea: null }, places).parameters).toEqual({})
  })

  test('know a municipality by its old number, and no strangers', () => {
    expect(newsQuery({ kommune: '3030' }, names, places).values).toEqual({ kommune: '3205' })
    expect(newsQuery({ kommune: '9999' }, names, places).isFiltered).toBe(false)
  })

  test('count once when they are repeated', () => {
    expect(newsQuery({ kommune: ['3205', '0301'] }, names, places).values).toEqual({ kommune: '3205' })
  })
})

test('the years run from the newest story to the oldest', () => {
  expect(yearsBetween('2019-06-01T00:00:00Z', '2021-03-19T00:00:00Z')).toEqual(['2021', '2020', '2019'])
  expect(yearsBetween(undefined, undefined)).toEqual([])
})
