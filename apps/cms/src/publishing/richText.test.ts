import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHtml, toText } from './richText.ts'

const text = (value: string, format = 0) => ({
  type: 'text',
  text: value,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const paragraph = (...children: { type: string; version: number }[]) => ({
  type: 'paragraph',
  children,
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  version: 1,
})
const link = (fields: object, label = 'lenke') => ({
  type: 'link',
  fields,
  children: [text(label)],
  direction: null,
  format: '',
  indent: 0,
  version: 3,
})
const nowhere = { origin: 'https://a.no', find: () => null }

describe('rich text as HTML', () => {
  it('keeps bold and italic together, without classes or styles', () => {
    expect(toHtml([paragraph(text('begge', 3))], nowhere)).toBe('<p><em><strong>begge</strong></em></p>')
  })

  it('escapes what looks like markup', () => {
    expect(toHtml([paragraph(text('<script>alert(1)</script> & co'))], nowhere)).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</p>',
    )
  })

  it('drops empty paragraphs, also those that hold only a hard space', () => {
    expect(toHtml([paragraph(text('\u00a0')), paragraph(text('a'))], nowhere)).toBe('<p>a</p>')
  })

  it('leads an internal link to the address of the published document', () => {
    const node = link({ linkType: 'internal', doc: { relationTo: 'news', value: 'n1' } })
    const html = toHtml([paragraph(node)], {
      ...nowhere,
      find: (id) => `https://a.no/news/${id}`,
    })
    expect(html).toBe('<p><a href="https://a.no/news/n1">lenke</a></p>')
  })

  it('makes an address on the site itself work anywhere', () => {
    const node = link({ linkType: 'custom', url: '/aktuelt/sak' })
    expect(toHtml([paragraph(node)], nowhere)).toBe('<p><a href="https://a.no/aktuelt/sak">lenke</a></p>')
  })

  it('leaves a link to something unpublished as plain text', () => {
    const node = link({ linkType: 'internal', doc: { relationTo: 'news', value: 'n1' } })
    expect(toHtml([paragraph(node)], nowhere)).toBe('<p>lenke</p>')
  })

  it('makes a dangerous address inert however it is disguised', () => {
    const disguise = fc.constantFrom(
      'javascript:',
      'JaVaScRiPt:',
      'java\tscript:',
      ' javascript:',
      'data:text/html,',
      'vbscript:',
      '&#106;avascript:',
    )
    fc.assert(
      fc.property(disguise, fc.string(), (scheme, rest) => {
        expect(toHtml([paragraph(link({ linkType: 'custom', url: scheme + rest }))], nowhere)).toBe(
          '<p>lenke</p>',
        )
      }),
    )
  })

  it('never lets a tag through that was typed as text', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const html = toHtml([paragraph(text(typed))], nowhere)
        expect(html.replaceAll(/<\/?p>|<br \/>/g, '')).not.toMatch(/[<>]/)
      }),
    )
  })
})

describe('the words of a piece of HTML', () => {
  it('keeps words of different headings, paragraphs and list items apart', () => {
    expect(
      toText(
        '<h2>Mål</h2><p>En <strong>region</strong>.<br />To</p><ul><li>tre</li><li>fire &amp; fem<ul><li>seks</li></ul></li></ul>',
      ),
    ).toBe('Mål · En region. To · tre · fire & fem · seks')
  })
})
