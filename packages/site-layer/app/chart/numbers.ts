import type { ChartData } from './drawing.ts'

/** The numbers of a chart as a table: a row for each category, a column for each series. */
export function numbersOf(
  { categories, series }: ChartData,
  say: (value: number) => string,
  unknown: string,
): { header: string[]; rows: string[][] } {
  const cell = (value: number | null | undefined) => (typeof value === 'number' ? say(value) : unknown)
  return {
    header: ['', ...series.map(({ name }) => name)],
    rows: categories.map((category, c) => [category, ...series.map(({ values }) => cell(values[c]))]),
  }
}
