import type { DocumentType } from '@osloregionen/contract'
import { writeGrid } from '../../domain/grid.ts'
import { filled, words } from './words.ts'
import { block, body, p } from './writing.ts'

interface Refusal {
  type: DocumentType
  fields: Record<string, unknown>
  /** What whoever sends it is told. */
  sentence: RegExp
}

const row = (cells: number) => Array.from({ length: cells }, (_, index) => `Celle ${index + 1}`)
const inBody = (blockType: string, fields: Record<string, unknown>) => ({
  body: body(block(blockType, fields)),
})
const tooLong = (most: number) => new RegExp(`${most} tegn`)

/** What is beyond the edge: refused, with a sentence that says why. */
export const refusals: Record<string, Refusal> = {
  'a title of 300 words': { type: 'news', fields: { title: words(300) }, sentence: tooLong(200) },
  'a summary of 1001 characters': {
    type: 'news',
    fields: { summary: filled(1001) },
    sentence: tooLong(1000),
  },
  'the title of a case of 301 characters': {
    type: 'meetings',
    fields: { cases: [{ title: filled(301) }] },
    sentence: tooLong(300),
  },
  'the name of a series of 300 words': {
    type: 'reports',
    fields: { series: words(300) },
    sentence: tooLong(200),
  },
  'a partner of 300 words': {
    type: 'projects',
    fields: { partners: ['Kort', words(300)] },
    sentence: tooLong(200),
  },
  'a table with a single column': {
    type: 'news',
    fields: inBody('table', { caption: 'Én kolonne', data: 'Navn\nOslo\nMoss' }),
    sentence: /minst to kolonner/,
  },
  'a table with 21 columns': {
    type: 'news',
    fields: inBody('table', { caption: 'For bred', data: writeGrid([row(21), row(21)]) }),
    sentence: /20 kolonner/,
  },
  'a chart of words': {
    type: 'news',
    fields: inBody('chart', { title: 'Ord', kind: 'bar', data: 'År;Antall\n2020;mange' }),
    sentence: /«mange» er ikke et tall/,
  },
  'a gallery of one picture': {
    type: 'news',
    fields: inBody('gallery', { images: [] }),
    sentence: /minst 2|2 rader/,
  },
  'a quote of 1001 characters': {
    type: 'news',
    fields: inBody('quote', { text: filled(1001) }),
    sentence: tooLong(1000),
  },
  'a fact box without a heading': {
    type: 'news',
    fields: inBody('factBox', { text: body(p('Tekst')) }),
    sentence: /påkrevd|fylles ut/,
  },
  'a time of day that is none': {
    type: 'events',
    fields: { programme: [{ slots: [{ time: '25:10', title: 'Post' }] }] },
    sentence: /09:30/,
  },
}
