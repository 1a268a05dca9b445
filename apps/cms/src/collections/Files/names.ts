import { createHash } from 'node:crypto'
import type { Language } from '@osloregionen/contract'
import { slugOf } from '../../domain/slug.ts'
import type { Opened } from './reading/answers.ts'

/** What programs call a document that nobody has given a title. */
const madeUp = [
  /^microsoft (word|powerpoint|excel)\b/i,
  /^(untitled|uten (navn|tittel)|document|dokument|presentation|presentasjon|powerpoint[ -].*)\W*\d*$/i,
  /\.(docx?|pptx?|xlsx?|od[tps]|rtf|indd|pdf|pub)$/i,
]

const longestTitle = 200

/** The title of a file that the editor gave none: what the PDF calls itself, or what the file is called. */
export function titleOf(own: string | null, fileName: string): string {
  const title = own === null || madeUp.some((form) => form.test(own)) ? wordsOf(fileName) : own
  return title.slice(0, longestTitle).toWellFormed()
}

/** `delrapport_2-gods.pdf` → `Delrapport 2 gods`. Hyphens between words that have spaces are hyphens. */
function wordsOf(fileName: string): string {
  const stem = fileName.normalize('NFC').replace(/\.[a-z0-9]{1,8}$/i, '')
  const words = stem.includes(' ') ? stem.replaceAll('_', ' ') : stem.replace(/[_-]/g, ' ')
  const title = words.replace(/\s+/g, ' ').trim()
  return title.slice(0, 1).toUpperCase() + title.slice(1)
}

const extensions = { pdf: 'pdf', geojson: 'geojson', topojson: 'json' }

/** The name that a file is kept under: what is in it, and words for those who download it. */
export function nameOf(data: Buffer, title: string, format: Opened['format']): string {
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 24)
  const words = slugOf(title)
  return `${hash}${words === '' ? '' : `-${words}`}.${extensions[format]}`
}

/** One of our languages, given the tag of any; `no` is what many programs write for bokmål. */
export function languageOf(tag: string | null): Language | null {
  switch (tag?.toLowerCase().split(/[-_]/)[0]) {
    case 'nb':
    case 'no':
      return 'nb'
    case 'nn':
      return 'nn'
    case 'en':
      return 'en'
    default:
      return null
  }
}
