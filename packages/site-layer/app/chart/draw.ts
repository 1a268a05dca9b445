import { drawColumns } from './columns.ts'
import { round, type ChartData, type ChartFrame, type Drawing } from './drawing.ts'
import { drawLines } from './lines.ts'
import { drawRows } from './rows.ts'
import { namesFit } from './upright.ts'

/** More categories than this are a sequence, such as months: they stand, and some names are left out. */
const mostNames = 24

/** Draws a chart for a width. Bars lie where their names have no room below them. */
export function drawChart(kind: 'bar' | 'line', data: ChartData, frame: ChartFrame): Drawing {
  return rounded(kind === 'line' ? drawLines(data, frame) : drawBars(data, frame))
}

function drawBars(data: ChartData, frame: ChartFrame): Drawing {
  const room = (0.85 * frame.width) / Math.max(data.categories.length, 1) - 0.6 * frame.size
  return data.categories.length > mostNames || namesFit(data.categories, frame.size, room)
    ? drawColumns(data, frame)
    : drawRows(data, frame)
}

function rounded(drawing: Drawing): Drawing {
  return {
    ...drawing,
    height: Math.ceil(drawing.height),
    words: drawing.words.map((word) => ({ ...word, x: round(word.x), y: round(word.y) })),
    marks: drawing.marks.map((mark) => ({ ...mark, x: round(mark.x), y: round(mark.y) })),
    bars: drawing.bars.map((bar) => ({
      ...bar,
      x: round(bar.x),
      y: round(bar.y),
      width: round(bar.width),
      height: round(bar.height),
    })),
  }
}
