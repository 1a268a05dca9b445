import { leading, scaleOf, type ChartFrame, type Segment, type Word } from './drawing.ts'
import { axisOf } from './ticks.ts'
import { fits, linesOf, widthOf } from './words.ts'

/** The ground that columns and lines stand on: values to the left, categories below. */
export interface Upright {
  left: number
  bottom: number
  y: (value: number) => number
  grid: Segment[]
  base: Segment[]
  /** The height at which the values begin. */
  zero: number
  ticks: Word[]
}

export function uprightOf(values: readonly number[], frame: ChartFrame, fromZero: boolean): Upright {
  const { width, height, size, say } = frame
  const axis = axisOf(values, 5, fromZero)
  const gap = 0.6 * size
  const left = Math.ceil(Math.max(...axis.ticks.map((tick) => widthOf(say(tick), size))) + gap)
  const top = 1.5 * size
  const bottom = top + height
  const y = scaleOf(axis, { from: bottom, to: top })
  const across = (value: number): Segment => ({ x1: left, y1: y(value), x2: width, y2: y(value) })
  const from = Math.min(Math.max(0, axis.from), axis.to)
  return {
    left,
    bottom,
    y,
    grid: axis.ticks.map(across),
    base: [across(from)],
    zero: y(from),
    ticks: axis.ticks.map((tick) => ({
      kind: 'tick',
      x: left - gap,
      y: y(tick) + 0.35 * size,
      anchor: 'end',
      text: say(tick),
    })),
  }
}

/** More lines than this under an axis, and it is no longer read as one. */
const mostLines = 2

/** Whether every name has room below its own place. */
export const namesFit = (names: readonly string[], size: number, room: number): boolean =>
  names.every((name) => {
    const lines = linesOf(name, size, room)
    return lines.length <= mostLines && fits(lines, size, room)
  })

/**
 * The names of the categories below their places: all of them, or every second, third … of as many as there is room for.
 * @param places middle of each category
 * @param room width of each category
 */
export function namesBelow(
  names: readonly string[],
  places: readonly number[],
  room: number,
  bottom: number,
  { size, width }: Pick<ChartFrame, 'size' | 'width'>,
): { words: Word[]; bottom: number } {
  const gap = 0.6 * size
  let every = 1
  while (every < names.length && !namesFit(nth(names, every), size, every * room - gap)) every += 1
  const words = nth(names, every).flatMap((name, index) => {
    const lines = linesOf(name, size, Math.max(every * room - gap, 0))
    const half = Math.max(...lines.map((line) => widthOf(line, size)), 0) / 2
    const x = Math.min(Math.max(places[index * every] ?? 0, half), width - half)
    return lines.map((text, line): Word => ({
      kind: 'category',
      x,
      y: bottom + size * (1.3 + line * leading),
      anchor: 'middle',
      text,
    }))
  })
  return { words, bottom: Math.max(bottom, ...words.map(({ y }) => y)) + 0.4 * size }
}

const nth = (names: readonly string[], every: number) => names.filter((_name, index) => index % every === 0)
