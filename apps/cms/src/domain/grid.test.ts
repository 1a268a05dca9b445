import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOfGrid, parseGrid, toNumber, writeGrid } from './grid.ts'

describe('rows and columns pasted from a spreadsheet', () => {
  it('are read with tabs, or with semicolons when there are none', () => {
    expect(parseGrid('År\tOslo\r\n2020\t1,5\n')).toEqual([
      ['År', 'Oslo'],
      ['2020', '1,5'],
    ])
    expect(parseGrid('År;Oslo\n2020;1,5')).toEqual([
      ['År', 'Oslo'],
      ['2020', '1,5'],
    ])
  })

  it('may hold line breaks and quotation marks inside a cell, as spreadsheets write them', () => {
    expect(parseGrid('a\t"b\nc ""d"""\ne\tf')).toEqual([
      ['a', 'b\nc "d"'],
      ['e', 'f'],
    ])
  })

  it('leave out empty rows, and fill short ones', () => {
    expect(parseGrid('a\tb\n\n\t\nc')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ])
  })

  it('are the same when they are written and read again', () => {
    const cell = fc.string({ minLength: 1 }).map((text) => text.replaceAll(/\s+/g, ' ').trim() || 'x')
    const grid = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))
    fc.assert(
      fc.property(grid, (rows) => {
        expect(parseGrid(writeGrid(rows))).toEqual(rows)
      }),
    )
  })

  it('need headings and something below them, and numbers where numbers are meant', () => {
    const numeric = { numeric: true }
    expect(faultOfGrid(parseGrid('bare én kolonne\nx'), numeric)?.nb).toContain('to kolonner')
    expect(faultOfGrid(parseGrid('År\tTall'), numeric)).not.toBeNull()
    expect(faultOfGrid(parseGrid('År\tTall\n2020\tmange'), numeric)?.nb).toBe('«mange» er ikke et tall.')
    expect(faultOfGrid(parseGrid('År\tTall\n2020\t'), numeric)).toBeNull()
    expect(faultOfGrid(parseGrid('År\tTall\n2020\tmange'), { numeric: false })).toBeNull()
  })

  it('have a heading for each column but the first', () => {
    expect(faultOfGrid(parseGrid('År\t\tTall\n2020\ta\t1'), { numeric: false })?.nb).toBe(
      'Kolonne 2 mangler overskrift.',
    )
    expect(faultOfGrid(parseGrid('År\tTall\n2020\t1\t2'), { numeric: false })?.en).toContain('Column 3')
    expect(faultOfGrid(parseGrid('\tTall\n2020\t1'), { numeric: false })).toBeNull()
  })
})

describe('a number', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['−12', -12],
    ['3.5', 3.5],
    ['11 %', 11],
    ['', null],
    ['ca. 5', null],
    ['1,2,3', null],
  ])('%j is read as %j', (text, value) => expect(toNumber(text)).toBe(value))
})
