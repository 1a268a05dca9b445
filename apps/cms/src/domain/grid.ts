/** Rows of cells. */
export type Grid = string[][]

/**
 * Reads what is pasted from a spreadsheet (tabs), or written by hand with semicolons. Cells may stand in quotation
 * marks, as spreadsheets write those that hold line breaks. Empty rows are left out, and short rows are filled up.
 */
export function parseGrid(text: string): Grid {
  const separator = text.includes('\t') ? '\t' : ';'
  const rows = readRows(text.replaceAll('\r\n', '\n'), separator)
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''))
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

function readRows(text: string, separator: string): Grid {
  const rows: Grid = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (isQuoted && character === '"' && text.charAt(at + 1) === '"') {
      cell += '"'
      at += 1
    } else if (character === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
    else if (!isQuoted && character === separator) endCell()
    else if (!isQuoted && character === '\n') {
      endCell()
      rows.push(row)
      row = []
    } else cell += character
  }
  endCell()
  rows.push(row)
  return rows
}

/** Writes a grid as it is pasted from a spreadsheet. */
export const writeGrid = (grid: readonly (readonly string[])[]): string =>
  grid
    .map((row) =>
      row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\n')

const mostRows = 300
const mostColumns = 20

/** Why a grid cannot be used, or null. It needs a row of headings and one more. */
export function faultOfGrid(
  grid: Grid,
  { numeric }: { numeric: boolean },
): { nb: string; en: string } | null {
  const [header, ...rows] = grid
  if (header === undefined || rows.length === 0 || header.length < 2)
    return {
      nb: 'Lim inn minst to kolonner, med en rad med overskrifter og minst én rad til.',
      en: 'Paste at least two columns, with a row of headings and at least one more row.',
    }
  if (rows.length > mostRows || header.length > mostColumns)
    return {
      nb: `Høyst ${mostRows} rader og ${mostColumns} kolonner. Legg heller ved dataene som fil.`,
      en: `At most ${mostRows} rows and ${mostColumns} columns. Attach the data as a file instead.`,
    }
  // The first column names the rows, and may stand below an empty corner.
  const nameless = header.findIndex((cell, column) => column > 0 && cell === '')
  if (nameless !== -1)
    return {
      nb: `Kolonne ${nameless + 1} mangler overskrift.`,
      en: `Column ${nameless + 1} has no heading.`,
    }
  const wrong =
    numeric && rows.flatMap((row) => row.slice(1)).find((cell) => cell !== '' && toNumber(cell) === null)
  if (typeof wrong === 'string')
    return { nb: `«${wrong}» er ikke et tall.`, en: `“${wrong}” is not a number.` }
  return null
}

/** A number as it is written in Norwegian or English: 1 234,5 · −12 · 3.5. Null for anything else. */
export function toNumber(text: string): number | null {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.')
    .replace(/%$/, '')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}
