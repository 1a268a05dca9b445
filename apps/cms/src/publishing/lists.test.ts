import { describe, expect, it } from 'vitest'
import { list, paragraph, text, type LexicalNode } from '../seed/lexicalNodes.ts'
import { toHtml } from './richText.ts'

const html = (...nodes: LexicalNode[]) => toHtml(nodes, { origin: 'https://a.no', find: () => null })
const item = (words: string) => [text(words)]
const bullets = (...items: LexicalNode[][]) => list(false, items)
const numbers = (...items: LexicalNode[][]) => list(true, items)

describe('a list', () => {
  it('inside a list belongs to the item above it, however deep and of whatever kind', () => {
    const deep = bullets(item('a'), [numbers(item('b'), [bullets(item('c'))], item('d'))], item('e'))
    expect(html(deep)).toBe('<ul><li>a<ol><li>b<ul><li>c</li></ul></li><li>d</li></ol></li><li>e</li></ul>')
  })

  it('inside a list without an item above it stands before the list', () => {
    expect(html(bullets([numbers(item('a'))], item('b')))).toBe('<ol><li>a</li></ol><ul><li>b</li></ul>')
    expect(html(bullets([bullets([bullets(item('a'))])]))).toBe('<ul><li>a</li></ul>')
  })

  it('keeps words and a list that stand in one item as they are', () => {
    expect(html(bullets([text('a'), bullets(item('b'))]))).toBe('<ul><li>a<ul><li>b</li></ul></li></ul>')
  })

  it('leaves out items without words, and is not there when none has any', () => {
    const blank = [[], item(''), item('\u00a0'), item('\u200b \u2060'), [{ type: 'linebreak', version: 1 }]]
    expect(html(bullets(item('a'), ...blank, item('b')))).toBe('<ul><li>a</li><li>b</li></ul>')
    expect(html(paragraph([text('a')]), bullets(...blank), paragraph([text('b')]))).toBe('<p>a</p><p>b</p>')
  })

  it('counts on from where it is told to', () => {
    const goesOn = [list(true, [item('c')], 3), list(false, [item('d')], 4)]
    expect(html(numbers(item('a'), item('b')), paragraph([text('–')]), ...goesOn)).toBe(
      '<ol><li>a</li><li>b</li></ol><p>–</p><ol start="3"><li>c</li></ol><ul><li>d</li></ul>',
    )
  })
})
