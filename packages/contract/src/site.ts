import { z } from 'zod'
import { Language, Link, Site, Translation } from './common.ts'
import { AnyDocument } from './documents/index.ts'
import { NewsCard } from './documents/news.ts'
import { Rights } from './rights.ts'

/** A figure of the organisation, as long as it is shown: with its unit apart, its source and its year. */
export const OrganisationFigure = z
  .object({
    value: z.string(),
    unit: z.string().nullable(),
    label: z.string().meta({ description: 'What the figure is' }),
    source: z.string(),
    year: z.int().meta({ description: 'The year it is true of' }),
  })
  .meta({ id: 'OrganisationFigure' })
export type OrganisationFigure = z.infer<typeof OrganisationFigure>

export const SiteSettings = z
  .object({
    site: Site,
    name: z.string(),
    description: z.string(),
    language: Language,
    url: z.url(),
    revision: z.int(),
    navigation: z.array(Link),
    footer: z.object({ text: z.string().nullable(), links: z.array(Link) }),
    social: z.array(Link),
    contactEmail: z.string().nullable(),
    securityEmail: z
      .string()
      .nullable()
      .meta({ description: 'Whom those write to who have found a weakness; it is also in `security.txt`' }),
    accessibilityStatement: z
      .url()
      .nullable()
      .meta({ description: 'Where the statement on accessibility stands, at the national authority' }),
    license: z.string().meta({ description: 'Licence of the texts that have this as their primary site' }),
    rights: Rights,
    newsletterList: z
      .string()
      .meta({ description: 'The list that the sign-up form of the site signs people up to' }),
    announcement: z.object({ text: z.string(), link: Link.nullable(), urgent: z.boolean() }).nullable(),
    frontPage: z.object({
      hero: z.object({
        kicker: z.string().nullable(),
        title: z.string(),
        lead: z.string().nullable(),
        links: z.array(Link),
      }),
      featured: z.array(NewsCard).meta({
        description: 'What the editors have chosen, the most important first; empty: the site chooses',
      }),
    }),
    organisation: z
      .object({ figures: z.array(OrganisationFigure) })
      .meta({ description: 'The same on every site, in its language' }),
  })
  .meta({ id: 'SiteSettings' })
export type SiteSettings = z.infer<typeof SiteSettings>

const RedirectStatus = z.union([z.literal(301), z.literal(302)])

/** What stands at an address of a site. Nothing there: a 404 problem. */
export const Resolution = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('document'), document: AnyDocument }),
    z.object({ kind: z.literal('redirect'), to: z.string(), status: RedirectStatus }),
    z.object({ kind: z.literal('gone') }),
  ])
  .meta({ id: 'Resolution' })
export type Resolution = z.infer<typeof Resolution>

export const SiteRedirects = z
  .object({
    redirects: z.array(
      z.object({
        from: z.string().meta({ description: 'A path of the site with a query', examples: ['/?p=123'] }),
        to: z.string().meta({ description: 'A path of the site, or an address elsewhere' }),
        status: RedirectStatus,
      }),
    ),
  })
  .meta({ id: 'SiteRedirects', description: 'The redirects of a site that depend on the query' })
export type SiteRedirects = z.infer<typeof SiteRedirects>

export const SitePaths = z
  .object({
    revision: z.int(),
    paths: z.array(
      z.object({
        path: z.string(),
        type: z.string(),
        id: z.string(),
        revision: z.int(),
        updatedAt: z.string(),
        translations: z.array(Translation).meta({ description: 'The same in other languages' }),
      }),
    ),
  })
  .meta({
    id: 'SitePaths',
    description: 'Every published path of a site, for sitemaps and for warming caches',
  })
export type SitePaths = z.infer<typeof SitePaths>
