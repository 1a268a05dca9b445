import {
  knownValues,
  labelOf,
  leading,
  scaleOf,
  type Bar,
  type ChartData,
  type ChartFrame,
  type Drawing,
  type Word,
} from './drawing.ts'
import { axisOf, type Axis } from './ticks.ts'
import { linesOf, widthOf } from './words.ts'

/** Bars that lie, each group below its name: for names too long to stand below columns. */
export function drawRows(data: ChartData, frame: ChartFrame): Drawing {
  const { width, size, say } = frame
  const values = knownValues(data)
  // Values are written where the bars end, so the longest of them need room outside.
  const roomFor = (some: number[]) =>
    Math.max(0, ...some.map((value) => widthOf(say(value), size))) + 0.5 * size
  const left = values.some((value) => value < 0) ? roomFor(values.filter((value) => value < 0)) : 0
  const right = width - roomFor(values)
  const axis = axisWithRoom(values, right - left, frame)
  const x = scaleOf(axis, { from: left, to: right })
  const zero = x(0)

  const bars: Bar[] = []
  const words: Word[] = []
  const thickness = 1.3 * size
  let y = 0
  data.categories.forEach((category, c) => {
    for (const text of linesOf(category, size, width)) {
      y += leading * size
      words.push({ kind: 'category', x: 0, y, anchor: 'start', text })
    }
    y += 0.4 * size
    data.series.forEach((series, s) => {
      const value = series.values[c] ?? null
      const text = value === null ? frame.unknown : say(value)
      const end = value === null ? zero : x(value)
      if (value !== null) {
        const label = labelOf(data, s, c, text)
        const from = Math.min(end, zero)
        bars.push({ series: s, label, x: from, y, width: Math.abs(end - zero), height: thickness - 2 })
      }
      const isLeft = value !== null && value < 0
      words.push({
        kind: 'value',
        x: end + (isLeft ? -0.4 : 0.4) * size,
        y: y + 0.98 * size,
        anchor: isLeft ? 'end' : 'start',
        text,
      })
      y += thickness
    })
    y += 0.5 * size
  })
  const upright = (value: number) => ({ x1: x(value), y1: 0, x2: x(value), y2: y })
  const ticks = axis.ticks.map((tick): Word => {
    const half = widthOf(say(tick), size) / 2
    const place = Math.min(Math.max(x(tick), half), width - half)
    return { kind: 'tick', x: place, y: y + 1.2 * size, anchor: 'middle', text: say(tick) }
  })
  return {
    width,
    height: y + 1.6 * size,
    grid: axis.ticks.map(upright),
    base: upright(0),
    words: [...ticks, ...words],
    bars,
    paths: [],
    marks: [],
  }
}

/** The finest axis whose numbers do not touch each other. */
function axisWithRoom(values: readonly number[], width: number, { size, say }: ChartFrame): Axis {
  for (let parts = 6; ; parts -= 1) {
    const axis = axisOf(values, parts, true)
    const widest = Math.max(...axis.ticks.map((tick) => widthOf(say(tick), size)))
    if (parts === 1 || (axis.ticks.length - 1) * (widest + size) <= width) return axis
  }
}
