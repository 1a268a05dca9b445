import { knownValues, labelOf, type ChartData, type ChartFrame, type Drawing, type Mark } from './drawing.ts'
import { namesBelow, uprightOf } from './upright.ts'

/** Nearer to each other than this, as a share of the type size, marks cover the line. */
const nearest = 1.8

/** A line for each series, broken where a value is not known. */
export function drawLines(data: ChartData, frame: ChartFrame): Drawing {
  const { size, width } = frame
  const ground = uprightOf(knownValues(data), frame, false)
  const count = data.categories.length
  const inset = size
  const room = (width - ground.left - 2 * inset) / Math.max(count - 1, 1)
  const places = data.categories.map(
    (_category, c) => ground.left + inset + (count === 1 ? room / 2 : c * room),
  )
  const isAiry = room >= nearest * size

  const paths: Drawing['paths'] = []
  const marks: Mark[] = []
  data.series.forEach((series, s) => {
    let d = ''
    const known = (c: number) => (series.values[c] ?? null) !== null
    data.categories.forEach((_category, c) => {
      const value = series.values[c] ?? null
      if (value === null) return
      const [x, y] = [places[c] ?? 0, ground.y(value)]
      d += `${known(c - 1) ? 'L' : 'M'}${Math.round(x * 10) / 10} ${y}`
      // A value alone makes no line, and the end of a line is where its mark is looked for.
      if (isAiry || !known(c + 1))
        marks.push({ series: s, label: labelOf(data, s, c, frame.say(value)), x, y })
    })
    if (d) paths.push({ series: s, d })
  })
  const names = namesBelow(data.categories, places, room, ground.bottom, frame)
  return {
    width,
    height: names.bottom,
    grid: ground.grid,
    base: ground.base,
    words: [...ground.ticks, ...names.words],
    bars: [],
    paths,
    marks,
  }
}
