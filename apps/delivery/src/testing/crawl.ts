import { docsLanguages } from '../docs/languages.ts'
import type { TestApi } from './api.ts'

/** What an HTML text links to and brings in. */
export const linksIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))

/**
 * Every page of the documentation that links lead to, with its HTML, by its path.
 * @throws when one cannot be read
 */
export async function crawlDocs(api: TestApi): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const waiting = docsLanguages.map((language) => `/docs/${language}`)
  for (const path of waiting) {
    if (pages.has(path)) continue
    const response = await api.get(path)
    if (response.status !== 200) throw new Error(`${response.status} at ${path}`)
    const html = await response.text()
    pages.set(path, html)
    const linked = linksIn(html).map((address) => address.split(/[?#]/, 1)[0] ?? '')
    waiting.push(...linked.filter((address) => /^\/docs\/(nb|en)(\/|$)/.test(address)))
  }
  return pages
}
