/** What a chart is drawn from. */
export interface ChartData {
  categories: readonly string[]
  /** One value for each category; null: not known. */
  series: readonly { name: string; values: readonly (number | null)[] }[]
}

/** How much room there is, and how numbers are written. */
export interface ChartFrame {
  width: number
  /** Of the part between the axes; bars that lie take what they need. */
  height: number
  /** Type size. */
  size: number
  say: (value: number) => string
  /** Written where a value is not known. */
  unknown: string
}

export interface Segment {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** One line of text. `kind` says how it looks. */
export interface Word {
  kind: 'tick' | 'category' | 'value'
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  text: string
}

interface OfSeries {
  series: number
  /** What it stands for, when somebody points at it. */
  label: string
}

export interface Bar extends OfSeries {
  x: number
  y: number
  width: number
  height: number
}

export interface Mark extends OfSeries {
  x: number
  y: number
}

/** A chart as shapes, in units of its own. */
export interface Drawing {
  width: number
  height: number
  grid: Segment[]
  /** Where the values begin. */
  base: Segment[]
  words: Word[]
  bars: Bar[]
  paths: { series: number; d: string }[]
  marks: Mark[]
}

/** Height of a line of text, as a share of the type size. */
export const leading = 1.3

/** One decimal is finer than a screen shows and keeps the drawing small. */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0

/** From values to places. */
export function scaleOf(
  domain: { from: number; to: number },
  range: { from: number; to: number },
): (value: number) => number {
  const share = (range.to - range.from) / (domain.to - domain.from)
  return (value) => round(range.from + (value - domain.from) * share)
}

/** Every value that is known. */
export const knownValues = ({ series }: ChartData): number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== null))

/** What a bar or a point stands for: "Klima, 2021: 45". */
export function labelOf(data: ChartData, series: number, category: number, value: string): string {
  const name = data.series.length > 1 ? data.series[series]?.name : undefined
  return `${[name, data.categories[category]].filter(Boolean).join(', ')}: ${value}`
}
