/** A number as people write it, with a unit or a sign: "1 234,5", "−12 %", "+3", "2.3". */
const number = /^[−+-]?\d[\d\s.,]*(?:\s?%)?$/u
/** What stands where there is no number. */
const nothing = /^[–—-]?$/

/** Which columns of a table hold numbers only, and so stand to the right, digits below digits. */
export function numberColumns(rows: readonly (readonly string[])[]): boolean[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => !nothing.test(cell.trim()))
    return cells.length > 0 && cells.every((cell) => number.test(cell.trim()))
  })
}
