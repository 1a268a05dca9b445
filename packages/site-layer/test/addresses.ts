import { sections, type DocumentType, type Site } from '@osloregionen/contract'
import { sampleContent } from './mock/content.ts'

/** The page of a sample. */
export interface SamplePage {
  type: DocumentType
  path: string
}

/** The pages that the samples have on a site. Every type that has pages there has a sample. */
export function samplePages(site: Site): SamplePage[] {
  const { documents } = sampleContent('http://localhost')
  const pages = documents.flatMap(({ type, sites, path }) =>
    sites.includes(site) && path !== null ? [{ type, path }] : [],
  )
  const missing = Object.entries(sections).filter(
    ([type, on]) => on[site] !== undefined && !pages.some((page) => page.type === type),
  )
  if (missing.length > 0) throw new Error(`There is no sample of ${missing.map(([type]) => type).join()}`)
  return pages
}
