import { documentTypes, type DocumentType, type Language, type Site } from '@osloregionen/contract'
import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'

/** What `Accept-Language` may ask for, and the language it means here. */
const languages = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' } as const
const known = Object.keys(languages)
const isKnown = (name: string): name is keyof typeof languages => Object.hasOwn(languages, name)

const remembered = new Map<string, Language | undefined>()

/**
 * The language that a reader would rather have than bokmål, which is what they get where there is no other; undefined
 * when there is none. One of few: what is kept ready is kept for each of them.
 * @param header `Accept-Language`
 */
export function preferredLanguage(header: string | undefined): Language | undefined {
  if (header === undefined || header === '*') return undefined
  if (remembered.has(header)) return remembered.get(header)
  const [first = ''] = new Negotiator({ headers: { 'accept-language': header } }).languages(known)
  const meant = isKnown(first) && languages[first] !== 'nb' ? languages[first] : undefined
  // The same few headers come from everyone; who invents new ones shall not fill the memory.
  if (remembered.size < 200 && header.length < 200) remembered.set(header, meant)
  return meant
}

export type Reader = Pick<FastifyRequest, 'preferredLanguage'>

/**
 * The language that a reader prefers, where it chooses: between the presentations of register entries, unless the
 * address says a language or a site. `vary` tells caches so, whatever this reader prefers.
 */
export function choiceOf(
  { preferredLanguage: preferred }: Reader,
  { site, language }: { site?: Site; language?: Language },
  types: readonly DocumentType[],
): { preferred?: Language; vary?: 'Accept-Language' } {
  if (site !== undefined || language !== undefined) return {}
  return types.some((type) => documentTypes[type].localized) ? { preferred, vary: 'Accept-Language' } : {}
}
