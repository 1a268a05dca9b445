import type { Payload } from 'payload'
import { inTransaction } from '../../publishing/transaction.ts'

const day = 24 * 60 * 60 * 1000
/** Advertising, and what was closed: for so many days it can still be looked up. */
const kept = { spam: 30, closed: 365 }

/** Deletes messages that have served their purpose: what people write about themselves is not kept for ever. */
export async function forgetFeedback(payload: Payload): Promise<void> {
  const before = (days: number) => new Date(Date.now() - days * day).toISOString()
  await inTransaction(payload, (req) =>
    payload.delete({
      collection: 'feedback',
      where: {
        or: (['spam', 'closed'] as const).map((state) => ({
          state: { equals: state },
          receivedAt: { less_than: before(kept[state]) },
        })),
      },
      depth: 0,
      overrideAccess: true,
      req,
    }),
  )
}
