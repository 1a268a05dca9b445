import type { FieldHook, PayloadRequest, RelationshipField } from 'payload'
import { transactionOf } from '../../db/transaction.ts'
import { both } from '../../fields/labels.ts'
import type { Page } from '../../payload-types.ts'
import { identityOf } from '../../publishing/identity.ts'

/** Deepest nesting of pages. */
const deepest = 5

/** The page above a page. It cannot be the page itself, nor one below it. */
export const parentField = (): RelationshipField => ({
  name: 'parent',
  type: 'relationship',
  relationTo: 'pages',
  label: both('Under siden', 'Below the page'),
  filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
  admin: { position: 'sidebar', allowCreate: false },
  hooks: { beforeChange: [oneAtATime] },
  validate: async (value: unknown, { id, req }: { id?: number | string; req: PayloadRequest }) => {
    const above = await pagesAbove(req, identityOf(value))
    if (above.length <= deepest && (id === undefined || !above.includes(String(id)))) return true
    return req.i18n?.language === 'en'
      ? 'A page cannot stand below itself, nor more than five levels down.'
      : 'En side kan ikke stå under seg selv, og ikke mer enn fem nivåer ned.'
  },
})

/** Two pages moved at once below each other would each find nothing wrong, and stand in a circle. */
const oneAtATime: FieldHook<Page> = async ({ req, siblingData, previousValue, value }) => {
  if (identityOf(value) !== identityOf(previousValue) && siblingData._status === 'published') {
    const transaction = await transactionOf(req)
    await transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('pages parent', 0))")
  }
  return value
}

/** The ids of a page and of those above it, from below. */
async function pagesAbove(req: PayloadRequest, first: string | null): Promise<string[]> {
  const ids: string[] = []
  for (let id = first; id !== null && ids.length <= deepest && !ids.includes(id);) {
    ids.push(id)
    const { docs } = await req.payload.find({
      collection: 'pages',
      where: { id: { equals: id } },
      select: { parent: true },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      req,
    })
    id = identityOf(docs[0]?.parent)
  }
  return ids
}
