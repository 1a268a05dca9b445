import { describe, expect, it } from 'vitest'
import { bold, chart, factBox, h2, image, link, listing, map, ol, p, quote } from './body.ts'
import { toLexical } from './lexical.ts'
import { Library } from './library.ts'

const library = new Library()
library.pictures.set('regionFjord', 'picture-1')
library.add('municipalities', 'moss', 'municipality-1')
library.isComplete = true
const context = { key: 'news/en-sak', library, altOf: () => 'Alt' }
const nodes = (...parts: Parameters<typeof toLexical>[0]) => toLexical(parts, context).root.children

describe('a body written by hand', () => {
  it('becomes headings, paragraphs with bold words and links, and lists', () => {
    expect(
      nodes(h2('Overskrift'), p('Se ', bold('dette'), link(' her', '/kommuner')), ol('en', 'to')),
    ).toMatchObject([
      { type: 'heading', tag: 'h2', children: [{ text: 'Overskrift' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Se ', format: 0 },
          { type: 'text', text: 'dette', format: 1 },
          { type: 'link', fields: { linkType: 'custom', url: '/kommuner' }, children: [{ text: ' her' }] },
        ],
      },
      { type: 'list', listType: 'number', tag: 'ol', children: [{ value: 1 }, { value: 2 }] },
    ])
  })

  it('becomes blocks for images, fact boxes and quotes', () => {
    expect(
      nodes(image('regionFjord', 'Bildetekst'), factBox('Fakta', p('Tekst')), quote('Sitat', 'Noen')),
    ).toMatchObject([
      {
        type: 'block',
        fields: { blockType: 'image', image: 'picture-1', alt: 'Alt', caption: 'Bildetekst' },
      },
      {
        type: 'block',
        fields: {
          blockType: 'factBox',
          title: 'Fakta',
          text: { root: { children: [{ type: 'paragraph' }] } },
        },
      },
      { type: 'block', fields: { blockType: 'quote', text: 'Sitat', attribution: 'Noen' } },
    ])
  })

  it('becomes the same every time, with ids of its own for every link and block', () => {
    const body = [quote('A', 'B'), p(link('a', '/a'), link('b', '/b')), quote('A', 'B')]
    expect(toLexical(body, context)).toEqual(toLexical(body, context))
    const ids = JSON.stringify(toLexical(body, context)).match(/"id":"[0-9a-f]{24}"/g)
    expect(new Set(ids).size).toBe(4)
  })

  it('becomes blocks that hold numbers and that ask for content', () => {
    const data = [
      ['År', 'Oslo'],
      ['2020', '12'],
    ]
    expect(
      nodes(
        map({ municipalities: ['moss'] }),
        chart({ title: 'Utslipp', kind: 'bar', data }),
        listing({ query: { type: 'news', kind: 'op-ed' } }),
      ),
    ).toMatchObject([
      { fields: { blockType: 'map', municipalities: ['municipality-1'] } },
      { fields: { blockType: 'chart', data: 'År\tOslo\n2020\t12' } },
      { fields: { blockType: 'listing', type: 'news', kind: 'op-ed', limit: 5 } },
    ])
  })

  it('leaves out what is not there yet, until everything is', () => {
    const early = new Library()
    const [node] = toLexical([map({ municipalities: ['moss'] })], { key: 'k', library: early }).root.children
    expect(node).toMatchObject({ fields: { municipalities: [] } })
    expect(early.misses).toBe(1)
  })

  it('cannot show a picture that is not in the library', () => {
    expect(() => nodes(image('regionNight'))).toThrow('regionNight')
  })
})
