import type { Figure } from './compare.ts'

/** What we aim at, by the beginning of a figure's name: a least ratio, or a most of what is measured. */
const aims: readonly { of: string; ratio?: number; most?: number; p99?: number }[] = [
  { of: 'list, new', ratio: 0.8, p99: 20 },
  { of: 'single, new', ratio: 0.8, p99: 20 },
  { of: 'GraphQL single, new', ratio: 0.6, p99: 20 },
  { of: 'list, in memory', ratio: 2, p99: 20 },
  { of: 'single, in memory', ratio: 2, p99: 20 },
  { of: 'GraphQL single, in memory', ratio: 2, p99: 20 },
  { of: 'key of a partner', ratio: 0.8 },
  { of: 'search, new', p99: 50 },
  { of: 'page, kept', ratio: 0.5 },
  { of: 'page, rendered', most: 3 },
  { of: 'publish → ', most: 100, p99: 1_000 },
  { of: 'unpublish → 410', p99: 1_000 },
  { of: 'old readings after a new one', most: 0 },
  { of: 'memory of all processes', most: 1_200 },
]
/** Has an aim of its own kind: as much as nginx is not asked of us. */
const withoutAim = 'page, kept, beside nginx'

const columns = ['', 'ours', 'reference', 'ratio', 'spread', 'CPU ms', 'its CPU ms', 'p99 ms', 'aim'] as const

/** The figures as a table for a terminal or a Markdown file. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    columns,
    columns.map((column) => '-'.repeat(Math.max(3, column.length))),
    ...figures.map(cells),
  ]
  const widths = columns.map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)))
  return rows
    .map(
      (row) =>
        `| ${row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join(' | ')} |`,
    )
    .join('\n')
}

function cells(figure: Figure): string[] {
  const { name, ours, reference, ratio, unit, spread, cpu, cpuOfReference, p99 } = figure
  return [
    name,
    `${digits(ours)} ${unit}`,
    reference === null ? '' : digits(reference),
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    spread.map((value) => (ratio === null ? digits(value) : value.toFixed(2))).join('–'),
    cpu?.toFixed(3) ?? '',
    cpuOfReference?.toFixed(3) ?? '',
    p99 === undefined ? '' : digits(p99),
    verdict(figure),
  ]
}

function verdict({ name, ours, ratio, p99 = 0 }: Figure): string {
  const aim = name === withoutAim ? undefined : aims.find(({ of }) => name.startsWith(of))
  if (aim === undefined) return ''
  const isMet =
    (ratio ?? 0) >= (aim.ratio ?? 0) &&
    ours <= (aim.ratio === undefined ? (aim.most ?? Infinity) : Infinity) &&
    p99 <= (aim.p99 ?? Infinity)
  const wanted = [
    aim.ratio === undefined ? '' : `≥ ${aim.ratio} ×`,
    aim.most === undefined ? '' : `≤ ${aim.most}`,
    aim.p99 === undefined ? '' : `p99 ≤ ${aim.p99}`,
  ]
  return `${wanted.filter(Boolean).join(', ')}: ${isMet ? 'met' : 'missed'}`
}

/** Four significant digits are more than any figure here is sure of. */
const digits = (value: number) => String(Number(value.toPrecision(4)))
