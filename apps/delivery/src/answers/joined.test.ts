import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined } from './joined.ts'

test('bytes come out as their texts would have', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, fc.array(text), text, (start, pieces, end) => {
      const bytes = pieces.map((piece) => Buffer.from(piece))
      expect(joined(start, bytes, end).toString()).toBe(`${start}${pieces.join(',')}${end}`)
    }),
  )
})
