import type { BlockOf } from '@osloregionen/contract'
import { faultOfGrid, parseGrid, toNumber } from '../../domain/grid.ts'
import type { ChartBlock, TableBlock } from '../../payload-types.ts'

/** A table out of what was pasted; null while it is no table. */
export function presentTable(block: TableBlock): BlockOf<'table'> | null {
  const grid = parseGrid(block.data)
  const [header, ...rows] = grid
  if (header === undefined || faultOfGrid(grid, { numeric: false }) !== null) return null
  return {
    type: 'table',
    caption: block.caption,
    header,
    rows,
    hasRowHeaders: block.hasRowHeaders ?? true,
    source: block.source ?? null,
  }
}

/** A chart out of what was pasted; null while its numbers are none. */
export function presentChart(block: ChartBlock): BlockOf<'chart'> | null {
  const grid = parseGrid(block.data)
  const [header = [], ...rows] = grid
  if (faultOfGrid(grid, { numeric: true }) !== null) return null
  return {
    type: 'chart',
    title: block.title,
    kind: block.kind ?? 'bar',
    unit: block.unit ?? null,
    categories: rows.map(([category = '']) => category),
    series: header
      .slice(1)
      .map((name, index) => ({ name, values: rows.map((row) => toNumber(row[index + 1] ?? '')) })),
    summary: block.summary ?? null,
    source: block.source ?? null,
  }
}
