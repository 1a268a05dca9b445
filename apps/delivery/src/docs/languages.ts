import Negotiator from 'negotiator'

/** The languages that the documentation is written in; the first is for those who ask for neither. */
export const docsLanguages = ['nb', 'en'] as const
export type DocsLanguage = (typeof docsLanguages)[number]

/** A text in each of them. */
export type Both = Record<DocsLanguage, string>

export const otherLanguage = { nb: 'en', en: 'nb' } as const satisfies Record<DocsLanguage, DocsLanguage>

/** Who prefers any kind of Norwegian gets bokmål. */
const known = ['nb', 'nn', 'no', 'en']

/** The language that somebody is answered in. @param header `Accept-Language` */
export function preferredLanguage(header: string | undefined): DocsLanguage {
  if (header === undefined) return 'nb'
  const [preferred] = new Negotiator({ headers: { 'accept-language': header } }).languages(known)
  return preferred === 'en' ? 'en' : 'nb'
}
