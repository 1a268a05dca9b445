import type { Language } from '@osloregionen/contract'
import type { Look } from './view.ts'

/** What is asked for, by the names of parameters in small letters with hyphens. */
const filters = [
  'type',
  'limit',
  'language',
  'site',
  'municipality',
  'priority-area',
  'sector',
  'project',
  'kind',
]

/** What the element follows when it changes. */
export const attributeNames = [...filters, 'heading', 'heading-level', 'images']

/** Reads an attribute; null where there is none. */
export type Read = (name: string) => string | null

/** The list that attributes ask for, as the path of the API. */
export function addressOf(read: Read, now: Date): string {
  const query = new URLSearchParams({ type: 'news', limit: '5' })
  for (const name of filters) {
    const value = read(name)
    if (value)
      query.set(
        name.replace(/-(\w)/, (_hyphen, letter: string) => letter.toUpperCase()),
        value,
      )
  }
  // Of what only takes place at a time, what is over is of no interest.
  if (/^(events|meetings|,)+$/.test(query.get('type') ?? '')) {
    query.set('sort', 'startsAt')
    query.set('startsAfter', now.toISOString().slice(0, 10))
  }
  return `/v1/documents?${query}`
}

/** @param around the language of the page, for a list that does not say its own */
export function lookOf(read: Read, around: string): Look {
  const level = Number(read('heading-level'))
  return {
    language: languageOf(read('language') || around),
    heading: read('heading') ?? undefined,
    headingLevel: level >= 2 && level <= 5 ? level : 2,
    images: (read('images') ?? 'false') !== 'false',
  }
}

function languageOf(named: string): Language {
  const [language] = named.toLowerCase().split('-', 1)
  return language === 'en' || language === 'nn' ? language : 'nb'
}
