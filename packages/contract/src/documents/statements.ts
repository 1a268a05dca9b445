import { z } from 'zod'
import { Day, KnownDate, Reference, Slug } from '../common.ts'
import { File } from '../file.ts'
import { bodyBase, cardBase } from './base.ts'

export const statementKinds = ['statement', 'consultation-response'] as const
export const StatementKind = z.enum(statementKinds).meta({ id: 'StatementKind' })
export type StatementKind = z.infer<typeof StatementKind>

const fields = {
  type: z.literal('statements'),
  kind: StatementKind,
  matter: z.string().nullable().meta({ description: 'What it is about, such as a white paper or a hearing' }),
  addressee: z.string().nullable().meta({ description: 'Whom it was sent to' }),
  addresseeSlug: Slug.nullable().meta({ description: 'What the filter `addressee` knows them by' }),
  adoptedBy: Reference.nullable().meta({ description: 'The body that adopted it' }),
  adopted: KnownDate.nullable(),
}

export const StatementCard = z.object({ ...cardBase, ...fields }).meta({ id: 'StatementCard' })
export const Statement = z
  .object({
    ...cardBase,
    ...fields,
    ...bodyBase,
    deadline: Day.nullable().meta({ description: 'When answers were due' }),
    file: File.nullable(),
  })
  .meta({ id: 'Statement' })
export type StatementCard = z.infer<typeof StatementCard>
export type Statement = z.infer<typeof Statement>

const yearInOslo = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Europe/Oslo' })

/** The year a statement belongs to: that of its adoption or, where that is not known, of its publishing. */
export const yearOfStatement = ({
  adopted,
  publishedAt,
}: Pick<StatementCard, 'adopted' | 'publishedAt'>): string =>
  adopted?.date.slice(0, 4) ?? yearInOslo.format(new Date(publishedAt))
