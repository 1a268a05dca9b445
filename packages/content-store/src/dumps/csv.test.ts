import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRow } from './csv.ts'

/** How a program reads it, by what is told of it. */
const read = (csv: string): string[][] =>
  parse(csv, { record_delimiter: '\r\n', relax_column_count: false }).map((row: string[]) =>
    row.map((cell) => cell.replace(/^'/, '')),
  )

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '=1+1',
    "'quoted'",
    '+47 22 00 00 00',
    '-',
    '@SUM(A1)',
    '\t=1',
    '"',
    ',',
    '\r\n',
    '＝1',
  ),
)

test('what is written is read back the same by a reader of RFC 4180', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 6 })
        .chain((width) =>
          fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
        ),
      (rows) => {
        expect(read(rows.map(csvRow).join(''))).toEqual(rows)
      },
    ),
    { numRuns: 1000 },
  )
})

test('a text is never a formula in a spreadsheet', () => {
  fc.assert(
    fc.property(text, (value) => {
      const [[cell = ''] = []] = parse(csvRow([value]), { record_delimiter: '\r\n' })
      expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
    }),
    { numRuns: 1000 },
  )
})

test('numbers stay numbers, and nothing differs from an empty text', () => {
  expect(csvRow([-4.5, true, null, undefined, '', ['a', 'b'], '-4.5'])).toBe(
    `-4.5,true,,,"","[""a"",""b""]","'-4.5"\r\n`,
  )
})
