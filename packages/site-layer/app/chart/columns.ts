import {
  knownValues,
  labelOf,
  type Bar,
  type ChartData,
  type ChartFrame,
  type Drawing,
  type Word,
} from './drawing.ts'
import { namesBelow, uprightOf } from './upright.ts'
import { widthOf } from './words.ts'

/** How much of the room of a category its columns fill, and how wide one may get. */
const filled = 0.74
const widest = 72

/** Columns that stand: for categories whose names have room below them. */
export function drawColumns(data: ChartData, frame: ChartFrame): Drawing {
  const ground = uprightOf(knownValues(data), frame, true)
  const room = (frame.width - ground.left) / Math.max(data.categories.length, 1)
  const width = Math.min((filled * room) / Math.max(data.series.length, 1), widest)
  const group = width * data.series.length
  const { zero } = ground
  const bars: Bar[] = []
  const values: Word[] = []
  data.series.forEach((series, s) => {
    data.categories.forEach((_category, c) => {
      const value = series.values[c] ?? null
      const x = ground.left + c * room + (room - group) / 2 + s * width
      const end = value === null ? zero : ground.y(value)
      const text = value === null ? frame.unknown : frame.say(value)
      if (value !== null) {
        const top = Math.min(end, zero)
        bars.push({
          series: s,
          label: labelOf(data, s, c, text),
          x,
          y: top,
          width: Math.max(width - 2, 0.5),
          height: Math.abs(end - zero),
        })
      }
      const isBelow = value !== null && value < 0
      const y = isBelow ? end + 1.1 * frame.size : end - 0.4 * frame.size
      values.push({ kind: 'value', x: x + width / 2, y, anchor: 'middle', text })
    })
  })
  const places = data.categories.map((_category, c) => ground.left + (c + 0.5) * room)
  const names = namesBelow(
    data.categories,
    places,
    room,
    ground.bottom + lowered(values, ground.bottom),
    frame,
  )
  const space = data.series.length === 1 ? room - 4 : width
  const hasRoom = values.every(({ text }) => widthOf(text, frame.size) <= space)
  return {
    width: frame.width,
    height: names.bottom,
    grid: ground.grid,
    base: ground.base,
    words: [...ground.ticks, ...names.words, ...(hasRoom ? values : [])],
    bars,
    paths: [],
    marks: [],
  }
}

/** How far values below the lowest columns reach into the names. */
const lowered = (values: readonly Word[], bottom: number) => Math.max(0, ...values.map(({ y }) => y - bottom))
