import { documentTypeNames, documentTypes } from '@osloregionen/contract'
import Negotiator from 'negotiator'

/** Registers come in one language at a time; all else is written in one, and lists hold it all. */
const registers = documentTypeNames.filter((type) => documentTypes[type].localized)
const ofRegister = new RegExp(`^/v1/(?:${registers.join('|')})(?:[/?]|$)`)
const said = /[?&](?:language|site)=/

/** What may be asked for by the header, and the language it means here. */
const languages = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' } as const
const known = Object.keys(languages)

/**
 * The address that a request means: `Accept-Language` is the language of a register where the address says neither language
 * nor site. Everything after this reads addresses alone, so what is kept ready needs no other name.
 * @param header `Accept-Language`
 */
export function inLanguage(url: string, header: string | undefined): string {
  if (header === undefined || header === '*' || !ofRegister.test(url) || said.test(url)) return url
  const [first = ''] = new Negotiator({ headers: { 'accept-language': header } }).languages(known)
  if (!isKnown(first) || languages[first] === 'nb') return url
  return `${url}${url.includes('?') ? '&' : '?'}language=${languages[first]}`
}

const isKnown = (name: string): name is keyof typeof languages => Object.hasOwn(languages, name)
