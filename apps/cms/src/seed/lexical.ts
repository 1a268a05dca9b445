import type { BodyPart, Inline } from './body.ts'
import { blockFields } from './blocks.ts'
import { idFrom, type LexicalContext } from './lexicalContext.ts'

interface LexicalNode {
  type: string
  version: number
  [property: string]: unknown
}

/** What the rich text editor stores. */
export interface LexicalBody {
  root: {
    type: 'root'
    children: LexicalNode[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
  [property: string]: unknown
}

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
const boldFormat = 1

/** Turns a body written by hand into what the editor would have stored. */
export function toLexical(parts: readonly BodyPart[], context: LexicalContext): LexicalBody {
  const nodes = parts.map((part, index) => toNode(part, { ...context, key: `${context.key}/${index}` }))
  return { root: { type: 'root', children: nodes, ...element } }
}

function toNode(part: BodyPart, context: LexicalContext): LexicalNode {
  switch (part.part) {
    case 'heading':
      return { type: 'heading', tag: `h${part.level}`, children: [text(part.text)], ...element }
    case 'paragraph':
      return paragraph(part.content, context.key)
    case 'list':
      return list(part, context.key)
    default:
      return block(part.part, context.key, blockFields(part, context))
  }
}

function paragraph(content: readonly Inline[], key: string): LexicalNode {
  return { type: 'paragraph', children: inlines(content, key), textFormat: 0, textStyle: '', ...element }
}

function list({ ordered, items }: Extract<BodyPart, { part: 'list' }>, key: string): LexicalNode {
  const children = items.map((item, index) => ({
    type: 'listitem',
    value: index + 1,
    children: inlines(item, `${key}/${index}`),
    ...element,
  }))
  return {
    type: 'list',
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start: 1,
    children,
    ...element,
  }
}

function inlines(content: readonly Inline[], key: string): LexicalNode[] {
  return content.map((inline, index) => {
    if (typeof inline === 'string') return text(inline)
    if ('bold' in inline) return text(inline.bold, boldFormat)
    return {
      type: 'link',
      id: idFrom(`${key}/${index}`),
      fields: { linkType: 'custom', url: inline.to, newTab: false },
      children: [text(inline.link)],
      ...element,
      version: 3,
    }
  })
}

function text(value: string, format = 0): LexicalNode {
  return { type: 'text', text: value, format, detail: 0, mode: 'normal', style: '', version: 1 }
}

const block = (blockType: string, key: string, fields: Record<string, unknown>): LexicalNode => ({
  type: 'block',
  format: '',
  version: 2,
  fields: { id: idFrom(key), blockType, blockName: '', ...fields },
})
