import { describe, expect, test } from 'vitest'
import { isNarrowed, listQuery, parametersFor, type FilterField } from './list-query.ts'

const fields: FilterField[] = [
  { filter: 'priorityArea', name: 'omrade', label: '', options: [{ value: 'klima-og-miljo', label: '' }] },
  {
    filter: 'municipality',
    name: 'kommune',
    label: '',
    options: [
      { value: '3205', label: 'Lillestrøm', also: '3030' },
      { value: '0301', label: 'Oslo', also: '0301' },
    ],
  },
  { filter: 'audience', name: 'malgruppe', label: '', options: [{ value: 'talent', label: '' }] },
  { filter: 'year', name: 'ar', label: '', options: [{ value: '2021', label: '' }] },
]
const read = (query: Parameters<typeof listQuery>[0]) => listQuery(query, fields, 'etter')

describe('the address of a list', () => {
  test('says what the list is narrowed by, and where it goes on', () => {
    const asked = read({ omrade: 'klima-og-miljo', malgruppe: 'talent', ar: '2021', etter: 'abc' })
    expect(asked).toEqual({
      choices: { priorityArea: 'klima-og-miljo', audience: 'talent', year: '2021' },
      after: 'abc',
      isFiltered: true,
      isKnown: true,
    })
    expect(parametersFor(asked.choices)).toEqual({ priorityArea: 'klima-og-miljo', audience: 'talent' })
  })

  test('can ask for another order, which leaves nothing out', () => {
    const order: FilterField = {
      filter: 'order',
      name: 'sorter',
      label: '',
      options: [{ value: 'title', label: '' }],
    }
    const asked = listQuery({ sorter: 'title' }, [order], 'etter')
    expect(asked).toMatchObject({ choices: { order: 'title' }, isFiltered: false, isKnown: true })
    expect(parametersFor(asked.choices)).toMatchObject({ sort: 'title' })
    expect(parametersFor({ order: 'constructor' })).not.toHaveProperty('sort')
  })

  test('is not narrowed by what was left empty, or by a name that the list does not know', () => {
    const asked = read({ omrade: '', kommune: null, utm_source: 'brev', sector: 'ikt' })
    expect(asked).toEqual({ choices: {}, after: undefined, isFiltered: false, isKnown: true })
  })

  test('is narrowed to nothing by a value that does not exist', () => {
    for (const query of [{ kommune: '9999' }, { malgruppe: 'gossips' }, { ar: '1802' }, { omrade: '0' }])
      expect(read(query), JSON.stringify(query)).toMatchObject({ isFiltered: true, isKnown: false })
    expect(read({ kommune: '3205', ar: '1802' }).choices).toEqual({ municipality: '3205', year: '1802' })
  })

  test('knows a municipality by its old number', () => {
    expect(read({ kommune: '3030' })).toMatchObject({ choices: { municipality: '3205' }, isKnown: true })
  })

  test('is narrowed by what is chosen, but not by the month that is looked at', () => {
    expect(isNarrowed({ month: '2026-12' })).toBe(false)
    expect(isNarrowed({ month: '2026-12', kind: 'seminar' })).toBe(true)
    expect(parametersFor({ month: '2026-12', year: '2026', kind: 'seminar' })).toEqual({ kind: 'seminar' })
  })

  test('counts once what is repeated', () => {
    expect(read({ kommune: ['3205', '0301'] }).choices).toEqual({ municipality: '3205' })
  })
})
