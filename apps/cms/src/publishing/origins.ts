import type { Site } from '@osloregionen/contract'
import type { Payload } from 'payload'
import { transactionOf } from '../db/transaction.ts'
import { env } from '../env.ts'
import { queueJob } from '../jobs/queue.ts'
import { inTransaction } from './transaction.ts'

/** Where the parts of the system are reached from outside; absolute addresses in published documents are made of these. */
export type Origins = Record<Site | 'delivery', string>

export const origins: Origins = {
  delivery: env.DELIVERY_URL,
  osloregionen: env.OSLOREGIONEN_URL,
  oslopolitan: env.OSLOPOLITAN_URL,
}

/** Published documents hold absolute addresses: after a move to other origins everything is presented anew, once. */
export async function rebuildAfterMove(payload: Payload): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    const transaction = await transactionOf(req)
    const { rows } = await transaction.query<{ moved: boolean }>(
      `UPDATE content.state AS now SET origins = $1::jsonb FROM content.state AS before
        WHERE now.origins IS DISTINCT FROM $1::jsonb
        RETURNING before.origins IS NOT NULL AS moved`,
      [JSON.stringify(origins)],
    )
    const moved = rows[0]?.moved === true
    if (moved) await queueJob(req, 'rebuild', {})
    return moved
  })
}
