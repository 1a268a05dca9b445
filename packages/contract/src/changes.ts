import { z } from 'zod'
import { Id, Language, Slug } from './common.ts'
import { AnyDocument, DocumentTypeName } from './documents/index.ts'

/** What a document has been merged into. It is told apart by `id` and `language`, as everything is. */
export const Successor = z
  .object({
    id: Id,
    type: DocumentTypeName,
    language: Language,
    slug: Slug,
    url: z.url().nullable().meta({ description: 'Its page; null where it has none' }),
  })
  .meta({ id: 'Successor', description: 'The published document that another one has been merged into' })
export type Successor = z.infer<typeof Successor>

const common = { revision: z.int(), id: Id, type: DocumentTypeName, language: Language }

export const Upsert = z
  .object({ op: z.literal('upsert'), ...common, document: AnyDocument })
  .meta({ id: 'Upsert' })
export const Delete = z
  .object({
    op: z.literal('delete'),
    ...common,
    slug: Slug,
    reason: z.enum(['unpublished', 'deleted', 'merged', 'filtered']).meta({
      description:
        '`merged`: what it said now stands in another document. `filtered`: it is public, but does not match your filter any more',
    }),
    successor: Successor.optional().meta({
      description: 'Of what was merged: where it stands now, as long as that is public',
    }),
  })
  .meta({
    id: 'Delete',
    description:
      'It is no longer public, or no longer matches your filter: remove your copy of this id in this language',
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
