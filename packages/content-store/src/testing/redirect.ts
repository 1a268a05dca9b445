import { randomUUID } from 'node:crypto'
import { siteLanguage, type Site } from '@osloregionen/contract'
import { redirectType, type Presentation, type RedirectDocument } from '../write/index.ts'
import { origins } from './sample.ts'

/** A redirect made by staff. */
export function sampleRedirect(
  from: string,
  to: string,
  {
    id = randomUUID(),
    site = 'osloregionen',
    status = 301,
  }: { id?: string; site?: Site; status?: RedirectDocument['status'] } = {},
): Presentation {
  const document: RedirectDocument = { to, status }
  return {
    id,
    language: siteLanguage[site],
    type: redirectType,
    slug: id,
    localized: false,
    listed: false,
    title: from,
    publishedAt: '2021-01-01T00:00:00.000Z',
    updatedAt: '2021-01-01T00:00:00.000Z',
    startsAt: null,
    addresses: { [site]: { path: from, url: origins[site] + from } },
    formerPaths: {},
    primarySite: site,
    document,
    card: {},
    facets: [],
    refs: [],
    text: '',
    media: [],
  }
}
