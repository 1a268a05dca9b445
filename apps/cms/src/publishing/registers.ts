import {
  siteLanguage,
  sites,
  type DocumentType,
  type Language,
  type Translation,
} from '@osloregionen/contract'
import { addressOf } from './addresses.ts'
import type { Origins } from './origins.ts'

/** A register entry is one document with a presentation per language: each points to the others, on their sites. */
export function otherLanguages(
  type: DocumentType,
  entry: { id: string; slug?: string | null },
  language: Language,
  languages: readonly Language[],
  origins: Origins,
): Translation[] {
  return sites
    .filter((site) => siteLanguage[site] !== language && languages.includes(siteLanguage[site]))
    .flatMap((site) => {
      const url = addressOf(type, entry.slug, [site], origins)
      return url === null ? [] : [{ language: siteLanguage[site], id: entry.id, url }]
    })
}
