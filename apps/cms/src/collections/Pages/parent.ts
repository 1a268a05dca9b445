import type { PayloadRequest, RelationshipField } from 'payload'
import { both } from '../../fields/labels.ts'
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
  validate: async (value: unknown, { id, req }: { id?: number | string; req: PayloadRequest }) => {
    const above = await pagesAbove(req, identityOf(value))
    if (above.length <= deepest && (id === undefined || !above.includes(String(id)))) return true
    return req.i18n?.language === 'en'
      ? 'A page cannot stand below itself, nor more than five levels down.'
      : 'En side kan ikke stå under seg selv, og ikke mer enn fem nivåer ned.'
  },
})

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
