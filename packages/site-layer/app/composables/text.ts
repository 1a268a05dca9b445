import type { InjectionKey } from 'vue'
import type { Language } from '@osloregionen/contract'
import { texts, type Text } from '../text/index.ts'

/** The language the site is written in. */
export const useLanguage = (): Language => useSite().language

/** What the site says itself, in its language. */
export const useText = (): Text => texts[useLanguage()]

const surrounding: InjectionKey<Language> = Symbol('language')

/** Everything in this component is in a language, where nothing says otherwise. */
export const provideLanguage = (language: Language) => provide(surrounding, language)

/** The `lang` of a text inside the page: nothing when it is the language of what it stands in. */
export function useForeignLanguage() {
  const here = inject(surrounding, useLanguage())
  return (language: Language): Language | undefined => (language === here ? undefined : language)
}

/** The `lang` of what the site says itself, such as headings in a document of another language. */
export const useOwnLanguage = (): Language | undefined => useForeignLanguage()(useLanguage())
