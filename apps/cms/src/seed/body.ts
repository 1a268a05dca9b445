import type { Audience, ListableType } from '@osloregionen/contract'
import type { ArtworkKey } from './content/artworks.ts'
import type { FileKey } from './content/files.ts'
import type { PersonKey } from './content/people.ts'

/** Running text: words, words in bold, or words that link somewhere. */
export type Inline = string | { bold: string } | { link: string; to: string }

/** What a listing shows. */
export interface SeedListing {
  type: ListableType
  kind?: string
  /** Slugs. */
  priorityArea?: string
  sector?: string
  project?: string
  audience?: Audience
  time?: 'coming' | 'past'
  limit?: number
}

/** A body as we write it by hand; `toLexical` turns it into what the editor stores. */
export type BodyPart =
  | { part: 'heading'; level: 2 | 3; text: string }
  | { part: 'paragraph'; content: Inline[] }
  | { part: 'list'; ordered: boolean; items: Inline[][] }
  | { part: 'image'; artwork: ArtworkKey; caption?: string }
  | { part: 'gallery'; title?: string; artworks: ArtworkKey[] }
  | { part: 'factBox'; title: string; content: BodyPart[] }
  | { part: 'quote'; text: string; attribution: string; role?: string }
  | { part: 'downloads'; title?: string; files: FileKey[] }
  | { part: 'accordion'; title?: string; items: { title: string; content: BodyPart[] }[] }
  | {
      part: 'cards'
      title?: string
      cards: { title: string; text?: string; href?: string; artwork?: ArtworkKey }[]
    }
  | { part: 'keyFigures'; title?: string; figures: { value: string; label: string; source?: string }[] }
  | {
      part: 'chart'
      title: string
      kind: 'bar' | 'line'
      unit?: string
      /** The first row names the series, the first cell of each row the category. */
      data: string[][]
      summary?: string
      source?: string
    }
  | { part: 'table'; caption: string; data: string[][]; hasRowHeaders?: boolean; source?: string }
  | { part: 'map'; title?: string; municipalities: string[] }
  | { part: 'people'; title?: string; people: PersonKey[] }
  | { part: 'listing'; title?: string; query: SeedListing; more?: { label: string; href: string } }
  | { part: 'callToAction'; title: string; text?: string; link: { label: string; href: string } }
  | { part: 'newsletterSignUp'; title?: string; text?: string }

const asContent = (item: Inline | Inline[]): Inline[] => (Array.isArray(item) ? item : [item])
type Of<Part extends BodyPart['part']> = Omit<Extract<BodyPart, { part: Part }>, 'part'>

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
export const downloads = (of: Of<'downloads'>): BodyPart => ({ part: 'downloads', ...of })
export const accordion = (of: Of<'accordion'>): BodyPart => ({ part: 'accordion', ...of })
export const cards = (of: Of<'cards'>): BodyPart => ({ part: 'cards', ...of })
export const keyFigures = (of: Of<'keyFigures'>): BodyPart => ({ part: 'keyFigures', ...of })
export const chart = (of: Of<'chart'>): BodyPart => ({ part: 'chart', ...of })
export const table = (of: Of<'table'>): BodyPart => ({ part: 'table', ...of })
export const map = (of: Of<'map'>): BodyPart => ({ part: 'map', ...of })
export const people = (of: Of<'people'>): BodyPart => ({ part: 'people', ...of })
export const listing = (of: Of<'listing'>): BodyPart => ({ part: 'listing', ...of })
export const callToAction = (of: Of<'callToAction'>): BodyPart => ({ part: 'callToAction', ...of })
export const newsletterSignUp = (of: Of<'newsletterSignUp'>): BodyPart => ({
  part: 'newsletterSignUp',
  ...of,
})
