import { createKey, listKeys, replaceKey, revokeKey, type Key } from '@osloregionen/partners'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from '../../db/transaction.ts'
import { endOfDay } from '../../domain/endOfDay.ts'
import { takeTurn } from '../../hooks/turns.ts'
import { inTransaction } from '../../publishing/transaction.ts'
import { partnerEndpoint, refusal } from './endpoint.ts'

const Fresh = z.strictObject({
  name: z.string().trim().min(1).max(100),
  expiresOn: z.iso.date().nullish(),
})

/** What the buttons of the admin do with the keys of a partner. A key that was made stands in the answer, and nowhere else. */
export const keyEndpoints: Endpoint[] = [
  partnerEndpoint('get', '/:id/keys', async ({ payload }, { partnerId }) =>
    Response.json({ keys: await listKeys(payload.db.pool, partnerId) }),
  ),
  partnerEndpoint('post', '/:id/keys', async (req, { partnerId, by }) => {
    const { name, expiresOn } = await bodyOf(req)
    const expiresAt = expiresOn ? endOfDay(new Date(`${expiresOn}T11:00:00Z`)) : null
    if (expiresAt !== null && expiresAt <= new Date())
      throw refusal(req, 'Dagen er forbi. Velg en som kommer.', 'The day is over. Choose one to come.')
    const fresh = await inTransaction(req.payload, async (turn) => {
      await takeTurn(turn, partnerId)
      const transaction = await transactionOf(turn)
      const keys = await listKeys(transaction, partnerId)
      if (keys.some((key) => isInUse(key) && key.name === name)) throw taken(req)
      return createKey(transaction, { partnerId, name, createdBy: by, expiresAt })
    })
    return Response.json(fresh, { status: 201 })
  }),
  partnerEndpoint('post', '/:id/keys/:itemId/replace', async (req, { partnerId, itemId: keyId, by }) => {
    const fresh = await replaceKey(req.payload.db.pool, { partnerId, keyId, createdBy: by })
    if (fresh === undefined) throw gone(req)
    return Response.json(fresh, { status: 201 })
  }),
  partnerEndpoint('post', '/:id/keys/:itemId/revoke', async (req, { partnerId, itemId: keyId }) => {
    if (!(await revokeKey(req.payload.db.pool, { partnerId, keyId }))) throw gone(req)
    return Response.json({ revoked: true })
  }),
]

async function bodyOf(req: PayloadRequest): Promise<z.infer<typeof Fresh>> {
  const given = Fresh.safeParse(await req.json?.().catch(() => undefined))
  if (given.success) return given.data
  throw refusal(
    req,
    'Gi nøkkelen et navn på inntil 100 tegn, så dere kjenner den igjen.',
    'Give the key a name of up to 100 characters, by which you know it again.',
  )
}

/** A key that was replaced leaves its name to the one that came in its place. */
const isInUse = ({ revokedAt, replacedBy, expiresAt }: Key): boolean =>
  revokedAt === null && replacedBy === null && (expiresAt === null || expiresAt > new Date())

/** People tell keys apart by their names; and a button that was pressed twice makes one key. */
const taken = (req: PayloadRequest) =>
  refusal(
    req,
    'Partneren har alt en nøkkel med dette navnet. Velg et annet navn, eller bytt nøkkelen.',
    'The partner has a key of this name already. Choose another name, or replace the key.',
    409,
  )

const gone = (req: PayloadRequest) =>
  refusal(
    req,
    'Nøkkelen er allerede byttet eller trukket tilbake.',
    'The key has been replaced or taken back already.',
    409,
  )
