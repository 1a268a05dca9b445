import { z } from 'zod'
import { Day, KnownDate, Reference } from '../common.ts'
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
