import { APIError } from 'payload'
import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { takeTurn } from './turns.ts'

/**
 * A client that says which version it edited (`expectedUpdatedAt`) gets 409 when somebody else saved in between.
 * Saves of one document queue up, so that two of them cannot both find that they are first.
 */
export function refuseStaleEdit(slug: CollectionSlug): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    if (operation !== 'update' || !('id' in args) || args.id === undefined) return args
    await takeTurn(req, String(args.id))
    const { expectedUpdatedAt: expected, ...data } = withExpectation(args.data)
    if (expected === undefined || expected === null) return { ...args, data }
    const edited = typeof expected === 'string' ? Date.parse(expected) : Number.NaN
    if (Number.isNaN(edited))
      throw new APIError('expectedUpdatedAt must be an ISO 8601 time.', 400, undefined, true)
    const { docs } = await req.payload.db.queryDrafts<{ id: string; updatedAt?: string }>({
      collection: slug,
      limit: 1,
      pagination: false,
      req,
      where: { parent: { equals: args.id } },
    })
    const newest = docs[0]?.updatedAt
    if (newest !== undefined && Date.parse(newest) !== edited) {
      const message =
        req.i18n?.language === 'en'
          ? 'Somebody else has changed this since you opened it. Reload to see it, then make your change again.'
          : 'Noen andre har endret dette siden du åpnet det. Last siden på nytt, se over, og gjør endringen igjen.'
      throw new APIError(message, 409, { updatedAt: newest }, true)
    }
    return { ...args, data }
  }
}

const withExpectation = (
  data: object | undefined,
): { expectedUpdatedAt?: unknown; [field: string]: unknown } => ({
  ...data,
})
