import { describe, expect, it } from 'vitest'
import { constellation } from './constellation.ts'
import { mark, markDots } from './mark.ts'
import { municipalities } from './municipalities.ts'
import { constellationSvg } from './svg.ts'

describe('the drawing', () => {
  const geometry = constellation({ view: 'region' })

  it('is decoration, hidden from assistive technology', () => {
    expect(constellationSvg(geometry)).toMatch(/^<svg [^>]*aria-hidden="true" focusable="false">.*<\/svg>$/)
  })

  it('leaves colours to the style sheet unless a theme gives them', () => {
    expect(constellationSvg(geometry)).not.toContain('fill="#')
    expect(constellationSvg(geometry, { accent: '#b5472a' })).toContain(
      'class="constellation-centres" fill="#b5472a"',
    )
  })

  it('cannot be broken out of by what a theme holds', () => {
    expect(constellationSvg(geometry, { dot: '"><script>' })).toContain('fill="&quot;>&lt;script>"')
  })

  it('of the whole region weighs less than 8 kB', () => {
    expect(constellationSvg(geometry).length).toBeLessThan(8000)
  })
})

describe('the mark', () => {
  const atTwentyPixels = 20 / 24

  it('has seven dots, Oslo first and largest', () => {
    expect(markDots).toHaveLength(7)
    expect(markDots[0]?.slug).toBe('oslo')
    expect(markDots.toSorted((a, b) => b.r - a.r)[0]?.slug).toBe('oslo')
  })

  it('keeps every dot inside the square', () => {
    for (const { x, y, r } of markDots) {
      expect(Math.min(x, y) - r).toBeGreaterThanOrEqual(0.9)
      expect(Math.max(x, y) + r).toBeLessThanOrEqual(23.1)
    }
  })

  it('keeps dots visible and apart at 20 px', () => {
    for (const [index, a] of markDots.entries()) {
      expect(a.r * 2 * atTwentyPixels).toBeGreaterThan(3)
      for (const b of markDots.slice(index + 1)) {
        const gap = Math.hypot(b.x - a.x, b.y - a.y) - a.r - b.r
        expect(gap * atTwentyPixels).toBeGreaterThan(0.4)
      }
    }
  })

  it('can stand on a ground of its own as favicon', () => {
    expect(mark({ background: '#0a2a4a', dot: '#fff', accent: '#f0a184' })).toContain(
      '<rect width="24" height="24" rx="4"',
    )
  })
})

describe('the municipalities', () => {
  it('are 65 with 2 234 906 inhabitants in all, in 16 + 43 + 5 + 1 by county of 2020', () => {
    expect(municipalities).toHaveLength(65)
    expect(municipalities.reduce((sum, m) => sum + m.population2020, 0)).toBe(2_234_906)
    const counties = Map.groupBy(municipalities, (m) => m.county2020)
    expect([...counties].map(([county, members]) => [county, members.length])).toEqual([
      ['Viken', 43],
      ['Innlandet', 16],
      ['Vestfold og Telemark', 5],
      ['Oslo', 1],
    ])
  })

  it('are told apart by slug and by either number', () => {
    for (const key of ['slug', 'number2020', 'number2024'] as const) {
      expect(new Set(municipalities.map((m) => m[key])).size).toBe(65)
    }
  })
})
