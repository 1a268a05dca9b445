/** What a column of a table holds: numbers only, texts of some length, or words. */
type ColumnKind = 'number' | 'prose' | 'word'

/** A number as people write it, with a unit or a sign: "1 234,5", "−12 %", "+3", "2.3". */
const number = /^[−+-]?\d[\d\s.,]*(?:\s?%)?$/u
/** What stands where there is no number. */
const nothing = /^[–—-]?$/
/** Longer than this is a sentence. */
const sentence = 40

/** How to set each column. The one that names the rows is words even where the names are years. */
export function columnKinds(rows: readonly (readonly string[])[], hasRowHeaders: boolean): ColumnKind[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => !nothing.test(cell))
    if (cells.some((cell) => cell.length > sentence)) return 'prose'
    if (cells.length === 0 || (hasRowHeaders && column === 0)) return 'word'
    const words = cells.filter((cell) => !number.test(cell))
    // Numbers with a "not known" among them are numbers still; "2021–2024" is none.
    const isNumber = words.length < cells.length / 2 && words.every((cell) => !/\d/.test(cell))
    return isNumber ? 'number' : 'word'
  })
}
