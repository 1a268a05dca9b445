import { describe, expect, it } from 'vitest'
import type { Block } from '@osloregionen/contract'
import { heading } from '../../seed/lexicalNodes.ts'
import { headingOrder } from './headings.ts'

/** The tags that headings of these levels get, with blocks between them. */
function tags(...parts: (2 | 3 | 4 | Block)[]): unknown[] {
  const order = headingOrder()
  return parts.flatMap((part) => {
    if (typeof part === 'number') return [order.node(heading(part, 'Overskrift')).tag]
    order.block(part)
    return []
  })
}
const gallery = (title: string | null): Block => ({ type: 'gallery', title, images: [] })

describe('the headings of a body', () => {
  it('are left as they are when they are in order', () => {
    expect(tags(2, 3, 4, 4, 3, 2)).toEqual(['h2', 'h3', 'h4', 'h4', 'h3', 'h2'])
  })

  it('go down one level at a time, and equal ones stay equal', () => {
    expect(tags(2, 4, 4, 3)).toEqual(['h2', 'h3', 'h3', 'h3'])
    expect(tags(4, 4, 2, 4)).toEqual(['h2', 'h2', 'h2', 'h3'])
    expect(tags(3, 4, 3)).toEqual(['h2', 'h3', 'h2'])
  })

  it('go on below the heading of a block', () => {
    expect(tags(2, 3, gallery('Bilder'), 4)).toEqual(['h2', 'h3', 'h3'])
    expect(tags(2, 3, gallery(null), 4)).toEqual(['h2', 'h3', 'h4'])
    expect(tags({ type: 'cards', title: null, cards: [] }, 4)).toEqual(['h3'])
  })

  it('do not count when nothing stands in them', () => {
    const order = headingOrder()
    const empty = heading(2, '\u00a0')
    expect(order.node(empty)).toBe(empty)
    expect(order.node(heading(3, 'Overskrift')).tag).toBe('h2')
  })
})
