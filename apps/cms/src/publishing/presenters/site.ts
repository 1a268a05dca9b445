import { siteLanguage, type Link, type NewsCard, type Site, type SiteSettings } from '@osloregionen/contract'
import { findCards } from '@osloregionen/content-store/read'
import type { Presentation } from '@osloregionen/content-store/write'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../db/transaction.ts'
import { rightsOfText } from '../../domain/rights.ts'
import type { SiteOsloregionen } from '../../payload-types.ts'
import { licenceOf } from '../licence.ts'
import { origins } from '../origins.ts'
import { refer } from '../references.ts'
import { readCard } from '../resolve.ts'
import { presentOrganisation } from './organisation.ts'

/** The settings of a site as they are public: in the store like a document, but in no list. */
export async function presentSite(req: PayloadRequest, site: Site): Promise<Presentation> {
  const settings: SiteOsloregionen = await req.payload.findGlobal({
    slug: `site-${site}`,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const featured = await featuredCards(req, site, settings.frontPage?.featured)
  const document: Omit<SiteSettings, 'revision'> = {
    site,
    name: settings.name ?? site,
    description: settings.description ?? '',
    language: siteLanguage[site],
    url: origins[site],
    navigation: links(settings.navigation),
    footer: { text: settings.footer?.text ?? null, links: links(settings.footer?.links) },
    social: links(settings.social),
    contactEmail: settings.contactEmail ?? null,
    securityEmail: settings.securityEmail ?? null,
    accessibilityStatement: settings.accessibilityStatement || null,
    license: licenceOf(settings),
    rights: rightsOfText(licenceOf(settings), origins[site], siteLanguage[site]),
    newsletterList: settings.newsletterList ?? site,
    announcement: announcement(settings),
    frontPage: {
      hero: {
        kicker: settings.frontPage?.hero?.kicker ?? null,
        title: settings.frontPage?.hero?.title ?? settings.name ?? site,
        lead: settings.frontPage?.hero?.lead ?? null,
        links: links(settings.frontPage?.hero?.links),
      },
      featured: featured.cards,
    },
    organisation: await presentOrganisation(req, siteLanguage[site]),
  }
  const updatedAt = settings.updatedAt ?? new Date(0).toISOString()
  return {
    id: site,
    language: siteLanguage[site],
    type: 'sites',
    slug: site,
    localized: false,
    listed: false,
    title: document.name,
    publishedAt: updatedAt,
    updatedAt,
    startsAt: null,
    addresses: {},
    formerPaths: {},
    primarySite: null,
    document,
    card: {},
    facets: [],
    refs: featured.refs,
    text: '',
    media: [],
  }
}

const links = (list: { label: string; href: string }[] | null | undefined): Link[] =>
  (list ?? []).map(({ label, href }) => ({ label, href }))

function announcement({ announcement: said }: SiteOsloregionen): SiteSettings['announcement'] {
  if (!said?.text) return null
  const { label, href } = said.link ?? {}
  return { text: said.text, link: label && href ? { label, href } : null, urgent: said.urgent ?? false }
}

/** The cards of the featured news as they stand in the store, in the order chosen; what is not published is left out. */
async function featuredCards(
  req: PayloadRequest,
  site: Site,
  featured: unknown,
): Promise<{ cards: NewsCard[]; refs: string[] }> {
  const ids = new Set<string>()
  refer(ids, featured)
  if (ids.size === 0) return { cards: [], refs: [] }
  const found = await findCards(await transactionOf(req), [...ids], site)
  return {
    cards: found.flatMap(({ json }) => {
      const card = readCard(req, json)
      return card?.type === 'news' ? [card] : []
    }),
    refs: [...new Set([...ids, ...found.flatMap(({ refs }) => refs)])].toSorted(),
  }
}
