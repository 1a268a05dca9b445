import { createHash } from 'node:crypto'
import type { BodyPart, Inline } from './body.ts'
import type { ArtworkKey } from './content/artworks.ts'

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

/** A picture in the library. Without `alt` it is described as the library describes it. */
export interface Picture {
  id: string
  alt?: string
}

export interface LexicalContext {
  /** What the ids of links and blocks are made from: the same text gets the same ids every time. */
  key: string
  /** The pictures in the library, with the text alternative they have in this text. */
  pictures: ReadonlyMap<ArtworkKey, Picture>
}

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
const boldFormat = 1

/** Turns a body written by hand into what the editor would have stored. */
export function toLexical(parts: readonly BodyPart[], { key, pictures }: LexicalContext): LexicalBody {
  const nodes = parts.map((part, index) => toNode(part, { key: `${key}/${index}`, pictures }))
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
    case 'image': {
      const { id, alt } = pictureOf(part.artwork, context)
      return block('image', context.key, { image: id, alt, caption: part.caption })
    }
    case 'factBox':
      return block('factBox', context.key, { title: part.title, text: toLexical(part.content, context) })
    case 'quote': {
      const { attribution, role } = part
      return block('quote', context.key, { text: part.text, attribution, role })
    }
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
      id: idOf(`${key}/${index}`),
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

function block(blockType: string, key: string, fields: Record<string, unknown>): LexicalNode {
  return {
    type: 'block',
    format: '',
    version: 2,
    fields: { id: idOf(key), blockType, blockName: '', ...fields },
  }
}

function pictureOf(artwork: ArtworkKey, { key, pictures }: LexicalContext): Picture {
  const picture = pictures.get(artwork)
  if (picture === undefined) throw new Error(`${key} shows ${artwork}, which is not in the picture library`)
  return picture
}

/** Shaped like the ids the editor makes itself: 24 hexadecimal digits. */
function idOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 24)
}
