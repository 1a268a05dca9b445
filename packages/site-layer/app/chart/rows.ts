import {
  knownValues,
  labelOf,
  leading,
  scaleOf,
  type ChartData,
  type ChartFrame,
  type Drawing,
} from './drawing.ts'
import { axisOf } from './ticks.ts'
import { linesOf, widthOf } from './words.ts'

/** Bars that lie, each group below its name: for names too long to stand below columns. */
export function drawRows(data: ChartData, frame: ChartFrame): Drawing {
  const { width, size } = frame
  const values = knownValues(data)
  const axis = axisWithRoom(values, frame)
  const drawing: Drawing = { width, height: 0, grid: [], base: [], words: [], bars: [], paths: [], marks: [] }
  let y = 0
  data.categories.forEach((category, c) => {
    for (const text of linesOf(category, size, width)) {
      y += leading * size
      drawing.words.push({ kind: 'category', x: 0, y, anchor: 'start', text })
    }
    y += 0.4 * size
    const bottom = y + data.series.length * thickness * size + 0.3 * size
    const upright = (value: number) => ({ x1: axis.x(value), y1: y, x2: axis.x(value), y2: bottom })
    drawing.grid.push(...axis.ticks.map(upright))
    drawing.base.push(upright(0))
    data.series.forEach((_series, s) => {
      addBar(drawing, { data, frame, s, c, x: axis.x, y: y + s * thickness * size })
    })
    y = bottom + 0.3 * size
  })
  for (const tick of axis.ticks) {
    const text = frame.say(tick)
    const half = widthOf(text, size) / 2
    const x = Math.min(Math.max(axis.x(tick), half), width - half)
    drawing.words.push({ kind: 'tick', x, y: y + size, anchor: 'middle', text })
  }
  return { ...drawing, height: y + 1.4 * size }
}

/** From one bar to the next, as a share of the type size. */
const thickness = 1.3

interface Place {
  data: ChartData
  frame: ChartFrame
  /** Series and category. */
  s: number
  c: number
  x: (value: number) => number
  y: number
}

/** A bar, and where it ends, its value. */
function addBar(drawing: Drawing, { data, frame, s, c, x, y }: Place) {
  const { size, say, unknown } = frame
  const value = data.series[s]?.values[c] ?? null
  const text = value === null ? unknown : say(value)
  const end = x(value ?? 0)
  if (value !== null) {
    const from = Math.min(end, x(0))
    const label = labelOf(data, s, c, text)
    drawing.bars.push({
      series: s,
      label,
      x: from,
      y,
      width: Math.abs(end - x(0)),
      height: thickness * size - 2,
    })
  }
  const [way, anchor] = value !== null && value < 0 ? ([-1, 'end'] as const) : ([1, 'start'] as const)
  drawing.words.push({ kind: 'value', x: end + way * 0.4 * size, y: y + 0.98 * size, anchor, text })
}

/** An axis with room for the values outside the bars, and as many of its numbers as do not touch each other. */
function axisWithRoom(values: readonly number[], { width, size, say, unknown }: ChartFrame) {
  const roomFor = (some: readonly number[]) =>
    Math.max(widthOf(unknown, size), ...some.map((value) => widthOf(say(value), size))) + 0.5 * size
  const below = values.filter((value) => value < 0)
  // The edge of a bar is drawn half outside of it.
  const from = below.length > 0 ? roomFor(below) : 1
  const to = width - roomFor(values)
  const axis = axisOf(values, 6, true)
  const widest = Math.max(...axis.ticks.map((tick) => widthOf(say(tick), size)))
  const apart = (to - from) / (axis.ticks.length - 1)
  const every = [1, 2, 4, 5].find((count) => count * apart >= widest + size) ?? 10
  // Counted from zero, which is always among them.
  const zero = axis.ticks.indexOf(0)
  const ticks = axis.ticks.filter((_tick, index) => (index - zero) % every === 0)
  return { ticks, x: scaleOf(axis, { from, to }) }
}
