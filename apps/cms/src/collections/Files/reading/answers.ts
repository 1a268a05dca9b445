/** Why a file is not taken in: what is wrong with it, or that too many others are to be read first. */
export type Reason =
  'unknown' | 'encrypted' | 'broken' | 'active' | 'heavy' | 'geodata' | 'projection' | 'busy'

/** A file that is not taken in. */
export interface Refused {
  refused: Reason
}

/** What a file that is taken in is. Nothing of it is checked yet: it was found out by a process that may be misled. */
export interface Opened {
  format: 'pdf' | 'geojson' | 'topojson'
  /** What the PDF calls itself. */
  title: string | null
  /** The language that the PDF says it is in, a BCP 47 tag. */
  language: string | null
  pages: number | null
  /** Whether the PDF says its headings and its order to screen readers. */
  tagged: boolean | null
}

/** The text of one page. */
export interface PageText {
  page: number
  text: string
}

export const refused = (reason: Reason): Refused => ({ refused: reason })
