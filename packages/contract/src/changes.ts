import { z } from 'zod'
import { Id, Language, Slug } from './common.ts'
import { AnyDocument, DocumentTypeName } from './documents/index.ts'

const common = { revision: z.int(), id: Id, type: DocumentTypeName, language: Language }

export const Upsert = z
  .object({ op: z.literal('upsert'), ...common, document: AnyDocument })
  .meta({ id: 'Upsert' })
export const Delete = z
  .object({
    op: z.literal('delete'),
    ...common,
    slug: Slug,
    reason: z.enum(['unpublished', 'deleted', 'filtered']),
  })
  .meta({
    id: 'Delete',
    description: 'It is no longer public, or no longer matches your filter: remove your copy',
  })
export const Change = z.discriminatedUnion('op', [Upsert, Delete]).meta({ id: 'Change' })
export type Change = z.infer<typeof Change>

export const Changes = z
  .object({
    changes: z.array(Change),
    next: z.string().meta({ description: 'Ask with `since` set to this, now or later, to go on' }),
    more: z.boolean().meta({ description: 'Whether more is waiting right now' }),
  })
  .meta({ id: 'Changes' })
export type Changes = z.infer<typeof Changes>
