import { escape, prose } from '../html.ts'
import type { DocsLanguage } from '../languages.ts'
import { norwegian } from './norwegian.ts'

/** A text of the description as HTML in a language; in English, and marked as that, where it is not written in another. */
export function told(text: string, language: DocsLanguage): string {
  if (language === 'en') return prose(text)
  const own = norwegian[text]
  return own === undefined ? `<span lang="en">${prose(text)}</span>` : prose(own)
}

/** The same for a heading: text alone. */
export const toldPlainly = (text: string, language: DocsLanguage): string =>
  escape((language === 'nb' ? norwegian[text] : undefined) ?? text)
