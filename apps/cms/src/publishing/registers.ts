import {
  pathOf,
  siteLanguage,
  sites,
  type Language,
  type RegisterType,
  type Translation,
} from '@osloregionen/contract'
import type { Origins } from './origins.ts'

/** A register entry is one document with a presentation per language: each points to the others, on their sites. */
export function otherLanguages(
  type: RegisterType,
  entry: { id: string; slug?: string | null },
  language: Language,
  languages: readonly Language[],
  origins: Origins,
): Translation[] {
  const { id, slug } = entry
  if (!slug) return []
  return sites
    .filter((site) => siteLanguage[site] !== language && languages.includes(siteLanguage[site]))
    .flatMap((site) => {
      const path = pathOf(type, site, slug)
      return path === null ? [] : [{ language: siteLanguage[site], id, url: origins[site] + path }]
    })
}
