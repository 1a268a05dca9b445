import { initTransaction, killTransaction } from 'payload'
import type { PayloadRequest } from 'payload'

/** A handle that runs SQL inside the transaction of a request. */
export type TransactionHandle = {
  query: <Row extends Record<string, unknown> = Record<string, unknown>>(
    text: string,
    parameters?: readonly unknown[],
  ) => Promise<{ rows: Row[] }>
}

/**
 * The transaction a request is in. Throws when there is none: what must be committed together with the change must
 * never fall back to a connection of its own.
 */
export async function transactionOf(req: PayloadRequest): Promise<TransactionHandle> {
  const session = await sessionOf(req)
  if (session === null) {
    throw new Error('This change must happen inside a transaction, and the request has none.')
  }
  return handleOf(session.client)
}

/**
 * Reads for a request: in its transaction when it is in one, since a second connection for each could use them all up
 * while each waits for another.
 */
export async function readerOf(req: PayloadRequest): Promise<TransactionHandle> {
  const session = await sessionOf(req)
  return handleOf(session?.client ?? req.payload.db.pool)
}

/**
 * Does something slow before anything is read or written: a request from outside lets go of its connection meanwhile,
 * and begins anew. From inside, the transaction may be somebody else's; it is left as it is.
 */
export async function beforeTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  if (req.payloadAPI === 'local' || (await sessionOf(req)) === null) return work()
  await killTransaction(req)
  const result = await work()
  await initTransaction(req)
  return result
}

async function sessionOf(req: PayloadRequest): Promise<{ client: Client } | null> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : req.payload.db.sessions?.[id]
  return isOpenSession(session) ? session : null
}

const handleOf = (client: Client): TransactionHandle => ({
  async query<Row extends Record<string, unknown>>(text: string, parameters: readonly unknown[] = []) {
    const { rows } = await client.query<Row>(text, [...parameters])
    return { rows }
  },
})

function isOpenSession(session: unknown): session is { client: Client } {
  return typeof session === 'object' && session !== null && 'client' in session
}

type Client = {
  query: <Row extends Record<string, unknown>>(
    text: string,
    parameters: unknown[],
  ) => Promise<{ rows: Row[] }>
}
