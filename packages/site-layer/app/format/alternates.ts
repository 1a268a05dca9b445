import type { Language, Translation } from '@osloregionen/contract'

/** A page in a language. */
export type PageInLanguage = Pick<Translation, 'language' | 'url'>

/**
 * Every language of a page, itself included, as search engines want it told; readers of any other language get English
 * where there is English. Nothing when there is but one.
 */
export function alternatesOf(
  page: PageInLanguage,
  others: readonly PageInLanguage[],
): { hreflang: Language | 'x-default'; url: string }[] {
  if (others.length === 0) return []
  const all = [page, ...others]
  const forAnyone = all.find(({ language }) => language === 'en') ?? page
  return [
    ...all.map(({ language, url }) => ({ hreflang: language, url })),
    { hreflang: 'x-default', url: forAnyone.url },
  ]
}
