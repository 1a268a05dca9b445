import type { Language } from '@osloregionen/contract'
import { texts, type Text } from '../text/index.ts'

/** The language the site is written in. */
export const useLanguage = (): Language => useSite().language

/** What the site says itself, in its language. */
export const useText = (): Text => texts[useLanguage()]

/** The `lang` of a text inside the page: nothing when it is the page's own language. */
export function useForeignLanguage() {
  const own = useLanguage()
  return (language: Language): Language | undefined => (language === own ? undefined : language)
}
