import { z } from 'zod'
import { Audience, MunicipalityNumber, Slug } from './common.ts'

/** The types a listing in a text can show. */
export const listableTypes = [
  'news',
  'reports',
  'campaigns',
  'newsletter-issues',
  'events',
  'meetings',
  'statements',
  'governing-documents',
  'projects',
  'guides',
  'bodies',
  'people',
  'priority-areas',
  'sectors',
] as const
export const ListableType = z.enum(listableTypes)
export type ListableType = z.infer<typeof ListableType>

/** What a listing shows, as parameters of `GET /v1/{type}`; the site fills in itself and asks. */
export const ListingQuery = z
  .object({
    type: ListableType,
    kind: Slug.nullable(),
    priorityArea: Slug.nullable(),
    sector: Slug.nullable(),
    project: Slug.nullable(),
    municipality: MunicipalityNumber.nullable(),
    body: Slug.nullable(),
    audience: Audience.nullable(),
    time: z
      .enum(['coming', 'past'])
      .nullable()
      .meta({ description: 'Of events and meetings: only those ahead, or only those that are over' }),
    limit: z.int().min(1).max(100),
  })
  .meta({ id: 'ListingQuery' })
export type ListingQuery = z.infer<typeof ListingQuery>
