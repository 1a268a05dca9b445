/** A node as the rich text editor stores it. */
export interface LexicalNode {
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

export const root = (children: LexicalNode[]): LexicalBody => ({
  root: { type: 'root', children, ...element },
})

export const text = (value: string, format = 0): LexicalNode => ({
  type: 'text',
  text: value,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

export const paragraph = (children: LexicalNode[]): LexicalNode => ({
  type: 'paragraph',
  children,
  textFormat: 0,
  textStyle: '',
  ...element,
})

export const heading = (level: 2 | 3 | 4, words: string): LexicalNode => ({
  type: 'heading',
  tag: `h${level}`,
  children: [text(words)],
  ...element,
})

/** A list of items, each with what stands in it. */
export const list = (ordered: boolean, items: LexicalNode[][], start = 1): LexicalNode => ({
  type: 'list',
  listType: ordered ? 'number' : 'bullet',
  tag: ordered ? 'ol' : 'ul',
  start,
  children: items.map((children, index) => ({
    type: 'listitem',
    value: start + index,
    children,
    ...element,
  })),
  ...element,
})

export const link = (id: string, url: string, words: string): LexicalNode => ({
  type: 'link',
  id,
  fields: { linkType: 'custom', url, newTab: false },
  children: [text(words)],
  ...element,
  version: 3,
})

export const block = (id: string, blockType: string, fields: Record<string, unknown>): LexicalNode => ({
  type: 'block',
  format: '',
  version: 2,
  fields: { id, blockType, blockName: '', ...fields },
})
