import {
  documentTypeNames,
  documentTypes,
  isReservedPath,
  pathOf,
  type DocumentType,
  type RegisterType,
  type Site,
} from '@osloregionen/contract'
import { registers, written } from './all.ts'
import { services } from './official-services.ts'
import type { Written } from './shapes.ts'

export const isRegister = (type: DocumentType): type is RegisterType => documentTypes[type].localized

/** Whether the sample content has a document with this slug. */
export function exists(type: DocumentType, slug: string): boolean {
  const documents: readonly { slug: string }[] = isRegister(type) ? registers[type] : written[type]
  return documents.some((document) => document.slug === slug)
}

/** The addresses of all documents on a site. One that two documents claim is there twice. */
export function addressesOn(site: Site): string[] {
  return documentTypeNames.flatMap((type) => {
    if (isRegister(type)) return registers[type].flatMap(({ slug }) => pathOf(type, site, slug) ?? [])
    const documents: readonly Written[] = written[type]
    return documents
      .filter((document) => document.sites.includes(site))
      .flatMap((document) => pathOf(type, site, document.slug, under(type, document)) ?? [])
  })
}

/** What stands between the section and the slug. */
function under(type: DocumentType, { slug, priorityAreas }: Written): string {
  if (type === 'projects')
    return priorityAreas
      .slice(0, 1)
      .map((area) => `/${area}`)
      .join('')
  return type === 'pages' ? ancestors(slug) : ''
}

function ancestors(slug: string): string {
  const parent = written.pages.find((page) => page.slug === slug)?.parent
  return parent === undefined ? '' : `${ancestors(parent)}/${parent}`
}

/** Addresses elsewhere that the sample content may lead to. */
const elsewhere = new Set([
  'https://www.oslopolitan.no/',
  'https://www.osloregionen.no/',
  'https://data.norge.no/nlod/no/2.0',
  'https://twitter.com/osloregionen',
  'https://www.datatilsynet.no/',
  'https://www.uutilsynet.no/',
  ...Object.values(services).map((service) => service.href),
])

/** A test of links on a site: whether one leads to a document, a list or the front page there, or elsewhere to a page we know. */
export function linkTest(site: Site): (link: string) => boolean {
  const addresses = new Set(['/', ...addressesOn(site)])
  return (link) => {
    const path = link.replace(/[?#].*$/, '')
    return elsewhere.has(link) || addresses.has(path) || isReservedPath(site, path)
  }
}
