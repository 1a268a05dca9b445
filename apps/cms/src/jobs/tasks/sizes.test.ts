import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizesFor } from './sizes.ts'

describe('the widths an image is made in', () => {
  it('are never larger than the image, and there is always at least one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (width) => {
        const sizes = sizesFor(width)
        expect(sizes.length).toBeGreaterThan(0)
        expect(Math.max(...sizes)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
