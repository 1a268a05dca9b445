import { describe, expect, test } from 'vitest'
import { drawChart } from './draw.ts'
import type { ChartData, ChartFrame, Drawing } from './drawing.ts'
import { widthOf } from './words.ts'

const wide: ChartFrame = { width: 680, height: 300, size: 15, say: String, unknown: 'ukjent' }
const narrow: ChartFrame = { ...wide, width: 320, height: 220, size: 14 }
const years: ChartData = {
  categories: ['2018', '2019', '2020', '2021'],
  series: [
    { name: 'Bane', values: [10, 20, null, 40] },
    { name: 'Vei', values: [30, 5, 12, -10] },
  ],
}
const bodies: ChartData = {
  categories: ['Representantskapet', 'Styret', 'Interessepolitisk utvalg', 'Faggruppe for klima og miljø'],
  series: [{ name: 'Møter', values: [2, 6, 4, 5] }],
}
const months: ChartData = {
  categories: Array.from({ length: 300 }, (_, month) => `M${month}`),
  series: [{ name: 'Antall', values: Array.from({ length: 300 }, (_, month) => month) }],
}
const nothing: ChartData = { categories: [], series: [] }

const categories = ({ words }: Drawing) =>
  words.filter(({ kind }) => kind === 'category').map(({ text }) => text)

describe.each(['bar', 'line'] as const)('a %s chart', (kind) => {
  test.each([
    { name: 'years', data: years },
    { name: 'long names', data: bodies },
    { name: 'very many months', data: months },
    { name: 'nothing', data: nothing },
    { name: 'nothing known', data: { categories: ['A'], series: [{ name: 'B', values: [null] }] } },
    { name: 'one value', data: { categories: ['A'], series: [{ name: 'B', values: [-0.001] }] } },
    { name: 'huge numbers', data: { categories: ['A', 'B'], series: [{ name: 'C', values: [9e12, 1] }] } },
  ])('of $name keeps within its frame, wide and narrow', ({ data }) => {
    for (const frame of [wide, narrow]) {
      const drawing = drawChart(kind, data, frame)
      expect(drawing.width).toBe(frame.width)
      expect(drawing.height).toBeGreaterThan(0)
      const inside = (x: number, y: number) =>
        x >= -1 && x <= frame.width + 1 && y >= 0 && y <= drawing.height
      for (const { x, y, width, height } of drawing.bars) {
        expect(inside(x, y) && inside(x + width, y + height)).toBe(true)
      }
      for (const { x, y } of drawing.marks) expect(inside(x, y)).toBe(true)
      for (const { x, y, anchor, text } of drawing.words) {
        const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * widthOf(text, frame.size)
        expect([text, inside(left, y)]).toEqual([text, true])
        expect([text, inside(left + widthOf(text, frame.size), y)]).toEqual([text, true])
      }
    }
  })
})

test('bars are as long as their values, from zero on', () => {
  const { bars, base } = drawChart('bar', years, wide)
  const [first, second] = bars
  expect(bars).toHaveLength(7)
  expect(second?.height).toBeCloseTo(2 * (first?.height ?? 0), 0)
  const below = bars.at(-1)
  expect(below?.y).toBe(base[0]?.y1)
  expect(below?.height).toBeCloseTo(first?.height ?? 0, 0)
})

test('bars say what they stand for', () => {
  const labels = drawChart('bar', years, wide).bars.map(({ label }) => label)
  expect(labels).toContain('Vei, 2021: -10')
  expect(drawChart('bar', bodies, wide).bars[1]?.label).toBe('Styret: 6')
})

test('names without room below columns lie beside the bars instead, all of them', () => {
  const { bars, words } = drawChart('bar', bodies, narrow)
  expect(new Set(bars.map(({ x }) => x))).toEqual(new Set([1]))
  expect(words.filter(({ kind }) => kind === 'value').map(({ text }) => text)).toEqual(['2', '6', '4', '5'])
  expect(categories(drawChart('bar', bodies, narrow)).join(' ')).toBe(bodies.categories.join(' '))
})

test('numbers on the axis do not touch each other, and zero is one of them', () => {
  const big = { ...bodies, series: [{ name: 'Kroner', values: [1_234_567, -250_000, 3, 4] }] }
  const ticks = drawChart('bar', big, narrow).words.filter(({ kind }) => kind === 'tick')
  expect(ticks.map(({ text }) => text)).toEqual(['0', '1000000'])
  expect(drawChart('bar', big, wide).words.filter(({ kind }) => kind === 'tick').length).toBeGreaterThan(2)
})

test('of a long sequence as many names are written as there is room for', () => {
  const names = categories(drawChart('line', months, narrow))
  expect(names[0]).toBe('M0')
  expect(names.length).toBeGreaterThan(1)
  expect(names.length).toBeLessThan(12)
})

test('a value that is not known is said so beside bars, and breaks a line', () => {
  const gap = {
    categories: ['Representantskapet', 'Styret og utvalgene', 'Årsmøtet'],
    series: [{ name: 'A', values: [1, null, 3] }],
  }
  expect(drawChart('bar', gap, narrow).words.map(({ text }) => text)).toContain('ukjent')
  const [bane, vei] = drawChart('line', years, wide).paths
  expect(bane?.d.match(/M/g)).toHaveLength(2)
  expect(vei?.d.match(/M/g)).toHaveLength(1)
})

test('where points lie too near, only the ends of lines are marked', () => {
  expect(drawChart('line', years, wide).marks).toHaveLength(7)
  expect(drawChart('line', months, wide).marks).toHaveLength(1)
})
