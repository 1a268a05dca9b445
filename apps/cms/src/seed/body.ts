import type { ArtworkKey } from './content/artworks.ts'

/** Running text: words, words in bold, or words that link somewhere. */
export type Inline = string | { bold: string } | { link: string; to: string }

/** A body as we write it by hand; `toLexical` turns it into what the editor stores. */
export type BodyPart =
  | { part: 'heading'; level: 2 | 3; text: string }
  | { part: 'paragraph'; content: Inline[] }
  | { part: 'list'; ordered: boolean; items: Inline[][] }
  | { part: 'image'; artwork: ArtworkKey; caption?: string }
  | { part: 'factBox'; title: string; content: BodyPart[] }
  | { part: 'quote'; text: string; attribution: string; role?: string }

const asContent = (item: Inline | Inline[]): Inline[] => (Array.isArray(item) ? item : [item])

export const bold = (text: string): Inline => ({ bold: text })
export const link = (text: string, to: string): Inline => ({ link: text, to })

export const h2 = (text: string): BodyPart => ({ part: 'heading', level: 2, text })
export const p = (...content: Inline[]): BodyPart => ({ part: 'paragraph', content })
export const ul = (...items: (Inline | Inline[])[]): BodyPart => ({
  part: 'list',
  ordered: false,
  items: items.map(asContent),
})
export const ol = (...items: (Inline | Inline[])[]): BodyPart => ({
  part: 'list',
  ordered: true,
  items: items.map(asContent),
})
export const image = (artwork: ArtworkKey, caption?: string): BodyPart => ({
  part: 'image',
  artwork,
  caption,
})
export const factBox = (title: string, ...content: BodyPart[]): BodyPart => ({
  part: 'factBox',
  title,
  content,
})
export const quote = (text: string, attribution: string, role?: string): BodyPart => ({
  part: 'quote',
  text,
  attribution,
  role,
})
