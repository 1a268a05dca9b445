import type { Block } from '@osloregionen/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withAnchors } from './contents.ts'

const text = (html: string): Block => ({ type: 'text', html })
const headings = (...titles: string[]) => text(titles.map((title) => `<h2>${title}</h2><p>…</p>`).join(''))
const downloads = (title: string | null): Block => ({ type: 'downloads', title, files: [] })

describe('the contents of a page', () => {
  it('are its headings, in order, wherever they stand', () => {
    const { contents, blocks } = withAnchors([
      headings('Å reise på sjøen', 'Mer &amp; <em>mindre</em>'),
      downloads('Delrapportene'),
      downloads(null),
    ])
    expect(contents).toEqual([
      { label: 'Å reise på sjøen', href: '#a-reise-pa-sjoen' },
      { label: 'Mer & mindre', href: '#mer-mindre' },
      { label: 'Delrapportene', href: '#delrapportene' },
    ])
    expect(blocks.map(({ id }) => id)).toEqual([undefined, 'delrapportene', undefined])
    expect(blocks[0]?.block).toEqual(
      text(
        '<h2 id="a-reise-pa-sjoen">Å reise på sjøen</h2><p>…</p><h2 id="mer-mindre">Mer &amp; <em>mindre</em></h2><p>…</p>',
      ),
    )
  })

  it('are not listed where two headings are all there is, though they can be linked to', () => {
    const { contents, blocks } = withAnchors([headings('En', 'To')])
    expect(contents).toEqual([])
    expect(JSON.stringify(blocks)).toContain('id=\\"to\\"')
  })

  it('give every heading a name of its own, that an address can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 3 }), (titles) => {
        const ids = withAnchors(titles.map(downloads)).contents.map(({ href }) => href)
        expect(ids).toHaveLength(titles.length)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of ids) expect(id).toMatch(/^#[a-z0-9-]+$/)
        expect(ids).not.toContain('#main')
      }),
    )
  })
})
