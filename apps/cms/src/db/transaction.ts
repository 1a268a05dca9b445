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
  const id = await req.transactionID
  const session = id === undefined ? undefined : req.payload.db.sessions?.[id]
  if (!isOpenSession(session)) {
    throw new Error('This change must happen inside a transaction, and the request has none.')
  }
  const { client } = session
  return {
    async query<Row extends Record<string, unknown>>(text: string, parameters: readonly unknown[] = []) {
      const { rows } = await client.query<Row>(text, [...parameters])
      return { rows }
    },
  }
}

function isOpenSession(session: unknown): session is { client: OpenClient } {
  return typeof session === 'object' && session !== null && 'client' in session
}

type OpenClient = {
  query: <Row extends Record<string, unknown>>(
    text: string,
    parameters: unknown[],
  ) => Promise<{ rows: Row[] }>
}
