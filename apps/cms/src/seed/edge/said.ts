import { parseGrid } from '../../domain/grid.ts'

/** The fields whose words readers see, in whatever document or block they stand. */
const read = new Set([
  'addressee',
  'attribution',
  'authors',
  'blurb',
  'caption',
  'commissionedBy',
  'description',
  'funding',
  'goal',
  'heading',
  'label',
  'matter',
  'name',
  'onBehalfOf',
  'onBehalfOfOther',
  'organisation',
  'organisers',
  'outlet',
  'partners',
  'place',
  'price',
  'role',
  'source',
  'summary',
  'text',
  'title',
  'unit',
  'value',
])

/** What stands for another document. */
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A text as it can be looked for on a page. */
export const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

/** All that a document says to its readers: what must not be lost on the way to them. */
export function saidIn(fields: unknown): string[] {
  if (Array.isArray(fields)) return fields.flatMap(saidIn)
  if (typeof fields !== 'object' || fields === null) return []
  return Object.entries(fields)
    .flatMap(([name, value]) => {
      if (name === 'data' && typeof value === 'string') return parseGrid(value).flat()
      if (read.has(name))
        return [value].flat().flatMap((item) => (typeof item === 'string' ? item : saidIn(item)))
      return saidIn(value)
    })
    .map(plain)
    .filter((text) => text !== '' && text !== '\u200b' && !id.test(text))
}
