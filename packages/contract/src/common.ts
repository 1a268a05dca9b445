import { z } from 'zod'
import { Image } from './image.ts'

/** The sites that content can stand on. The first site of a document is its primary site. */
export const sites = ['osloregionen', 'oslopolitan'] as const
export const Site = z.enum(sites).meta({ id: 'Site', description: 'A site that content stands on' })
export type Site = z.infer<typeof Site>

/** BCP 47 languages that content is written in: bokmål, nynorsk, English. */
export const languages = ['nb', 'nn', 'en'] as const
export const Language = z.enum(languages).meta({ id: 'Language', description: 'BCP 47 language of the text' })
export type Language = z.infer<typeof Language>

/** The language a site is written in; a register entry (one document, several languages) stands there in it. */
export const siteLanguage: Record<Site, Language> = { osloregionen: 'nb', oslopolitan: 'en' }

export const Id = z
  .string()
  .min(1)
  .meta({ description: 'Stable identifier, a UUID', examples: ['0199…'] })
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')
  .meta({ description: 'The last part of the address, unique within the type', examples: ['ny-faggruppe'] })

export const Timestamp = z.iso
  .datetime({ offset: true })
  .meta({ description: 'ISO 8601 instant in UTC', examples: ['2021-03-19T08:00:00.000Z'] })

/** How exact a date is known: "2021" is never made into a day. */
export const Precision = z
  .enum(['day', 'month', 'year'])
  .meta({ id: 'Precision', description: 'How much of the date is known; show no more than this' })
export type Precision = z.infer<typeof Precision>

/**
 * The number of a member: four digits of a municipality, two of a county. Filters take the number of 2024 as well as that
 * of 2020.
 */
export const MunicipalityNumber = z
  .string()
  .regex(/^\d{2}(\d{2})?$/, 'must be four digits, or the two of a county')
  .meta({ description: 'Municipality number as of 2024; of a county, two digits', examples: ['3205'] })

/** A date without a time of day. */
export const Day = z.iso.date().meta({ examples: ['2019-02-07'] })

/** A date, and how exactly it is known. */
export const KnownDate = z
  .object({ date: Day.meta({ description: 'The first day of what is known' }), precision: Precision })
  .meta({ id: 'KnownDate' })
export type KnownDate = z.infer<typeof KnownDate>

/** A time whose ends may be known to the day, the month or the year, or not at all. */
export const KnownPeriod = z
  .object({
    from: KnownDate.nullable(),
    to: KnownDate.nullable().meta({ description: 'Null while it lasts, or when it is not known' }),
  })
  .meta({ id: 'KnownPeriod' })
export type KnownPeriod = z.infer<typeof KnownPeriod>

/** A span of years; `to` is null while it lasts. */
export const Years = z
  .object({ from: z.int(), to: z.int().nullable() })
  .meta({ id: 'Years', description: 'Years' })
export type Years = z.infer<typeof Years>

/** Whom a text for the world is written for: the four needs of the region's brand strategy. */
export const audiences = ['talent', 'investor', 'partner', 'visitor'] as const
export const Audience = z.enum(audiences).meta({ id: 'Audience' })
export type Audience = z.infer<typeof Audience>

/** A reference to another published document, with what is needed to show a link to it. */
export const Reference = z
  .object({
    id: Id,
    title: z.string(),
    slug: Slug,
    url: z.url().nullable().meta({ description: 'Address on the primary site; null when it has no page' }),
  })
  .meta({ id: 'Reference' })
export type Reference = z.infer<typeof Reference>

export const MunicipalityReference = z
  .object({ id: Id, number: MunicipalityNumber, name: z.string(), slug: Slug, url: z.url().nullable() })
  .meta({ id: 'MunicipalityReference' })
export type MunicipalityReference = z.infer<typeof MunicipalityReference>

/** As what somebody sits in a body, and when. */
export const seatBase = {
  role: z.string().nullable(),
  from: Day.nullable(),
  to: Day.nullable().meta({ description: 'Null while it lasts' }),
}

export const PersonMembership = z
  .object({ body: Reference, ...seatBase })
  .meta({ id: 'PersonMembership', description: 'A body that a person sits or sat in' })
export type PersonMembership = z.infer<typeof PersonMembership>

export const PersonReference = z
  .object({
    id: Id,
    name: z.string(),
    title: z.string().nullable(),
    portfolio: z.string().nullable().meta({ description: 'Field of work' }),
    note: z
      .string()
      .nullable()
      .meta({ description: 'About the period, such as on leave, substitute or on loan' }),
    period: KnownPeriod,
    email: z.string().nullable(),
    phone: z.string().nullable(),
    image: Image.nullable(),
    memberships: z.array(PersonMembership),
  })
  .meta({ id: 'PersonReference' })
export type PersonReference = z.infer<typeof PersonReference>

/** The same content in another language, possibly on another host: the source of hreflang. */
export const Translation = z
  .object({ language: Language, id: Id, url: z.url() })
  .meta({ id: 'Translation', description: 'The same content in another language' })
export type Translation = z.infer<typeof Translation>

/** A link written by staff: an absolute http(s) address, a path on the site, mailto: or tel:. */
export const Link = z.object({ label: z.string(), href: z.string() }).meta({ id: 'Link' })
export type Link = z.infer<typeof Link>
