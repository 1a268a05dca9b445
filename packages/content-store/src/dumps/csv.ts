import type { Column } from '@osloregionen/contract'

/** What a spreadsheet would run as a formula, or cut off as a sign of its own. */
const startsFormula = /^[=+\-@＝＋－＠\t\r\n']/

/**
 * One row of a table by RFC 4180. Texts are always quoted, also empty ones; numbers, true and false never; null is
 * nothing between two commas. Lists are JSON.
 *
 * A text that begins as a formula does gets an apostrophe before it, as does one that begins with an apostrophe:
 * whoever takes away one apostrophe from the beginning of each text has what was there.
 */
export const csvRow = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `"${(startsFormula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

/** The first row. */
export const csvHeader = (columns: readonly Column[]): string => csvRow(columns.map((path) => path.join('.')))

/** The row of a document. */
export const csvDocument = (columns: readonly Column[], document: unknown): string =>
  csvRow(columns.map((path) => path.reduce(fieldOf, document)))

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
