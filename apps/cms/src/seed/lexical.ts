import type { BodyPart, Inline } from './body.ts'
import { blockFields } from './blocks.ts'
import { idFrom, type LexicalContext } from './lexicalContext.ts'
import {
  block,
  heading,
  link,
  list,
  paragraph,
  root,
  text,
  type LexicalBody,
  type LexicalNode,
} from './lexicalNodes.ts'

const boldFormat = 1

/** Turns a body written by hand into what the editor would have stored. */
export function toLexical(parts: readonly BodyPart[], context: LexicalContext): LexicalBody {
  return root(parts.map((part, index) => toNode(part, { ...context, key: `${context.key}/${index}` })))
}

function toNode(part: BodyPart, context: LexicalContext): LexicalNode {
  const { key } = context
  switch (part.part) {
    case 'heading':
      return heading(part.level, part.text)
    case 'paragraph':
      return paragraph(inlines(part.content, key))
    case 'list':
      return list(
        part.ordered,
        part.items.map((item, index) => inlines(item, `${key}/${index}`)),
      )
    default:
      return block(idFrom(key), part.part, blockFields(part, context))
  }
}

function inlines(content: readonly Inline[], key: string): LexicalNode[] {
  return content.map((inline, index) => {
    if (typeof inline === 'string') return text(inline)
    if ('bold' in inline) return text(inline.bold, boldFormat)
    return link(idFrom(`${key}/${index}`), inline.to, inline.link)
  })
}
