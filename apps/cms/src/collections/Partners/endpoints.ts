import { createKey, listKeys, replaceKey, revokeKey } from '@osloregionen/partners'
import { APIError, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { requestMay, staffOf } from '../../access/staff.ts'
import { endOfDay } from '../../domain/endOfDay.ts'

const Fresh = z.strictObject({
  name: z.string().trim().min(1).max(100),
  expiresOn: z.iso.date().nullish(),
})

interface Asked {
  partnerId: string
  keyId: string
  by: string
}

/** What the buttons of the admin do with the keys of a partner. A key that was made stands in the answer, and nowhere else. */
export const keyEndpoints: Endpoint[] = [
  endpoint('get', '/:id/keys', async ({ payload }, { partnerId }) =>
    Response.json({ keys: await listKeys(payload.db.pool, partnerId) }),
  ),
  endpoint('post', '/:id/keys', async (req, { partnerId, by }) => {
    const { name, expiresOn } = await bodyOf(req)
    const expiresAt = expiresOn ? endOfDay(new Date(`${expiresOn}T11:00:00Z`)) : null
    if (expiresAt !== null && expiresAt <= new Date())
      throw refusal(req, 'Dagen er forbi. Velg en som kommer.', 'The day is over. Choose one to come.')
    const fresh = await createKey(req.payload.db.pool, { partnerId, name, createdBy: by, expiresAt })
    return Response.json(fresh, { status: 201 })
  }),
  endpoint('post', '/:id/keys/:keyId/replace', async (req, { partnerId, keyId, by }) => {
    const fresh = await replaceKey(req.payload.db.pool, { partnerId, keyId, createdBy: by })
    if (fresh === undefined) throw gone(req)
    return Response.json(fresh, { status: 201 })
  }),
  endpoint('post', '/:id/keys/:keyId/revoke', async (req, { partnerId, keyId }) => {
    if (!(await revokeKey(req.payload.db.pool, { partnerId, keyId }))) throw gone(req)
    return Response.json({ revoked: true })
  }),
]

function endpoint(
  method: 'get' | 'post',
  path: string,
  handler: (req: PayloadRequest, asked: Asked) => Promise<Response>,
): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      const staff = staffOf(req)
      if (staff === null || !requestMay(req, 'managePartners'))
        throw new APIError('Forbidden', 403, null, true)
      const id = z.uuid().safeParse(req.routeParams?.id)
      const keyId = z.uuid().safeParse(req.routeParams?.keyId ?? id.data)
      if (!id.success || !keyId.success) throw new NotFound(req.t)
      const where = { id: { equals: id.data } }
      const { totalDocs } = await req.payload.count({
        collection: 'partners',
        where,
        overrideAccess: true,
        req,
      })
      if (totalDocs === 0) throw new NotFound(req.t)
      return handler(req, { partnerId: id.data, keyId: keyId.data, by: staff.email })
    },
  }
}

async function bodyOf(req: PayloadRequest): Promise<z.infer<typeof Fresh>> {
  const given = Fresh.safeParse(await req.json?.().catch(() => undefined))
  if (given.success) return given.data
  throw refusal(
    req,
    'Gi nøkkelen et navn på inntil 100 tegn, så dere kjenner den igjen.',
    'Give the key a name of up to 100 characters, by which you know it again.',
  )
}

const gone = (req: PayloadRequest) =>
  refusal(
    req,
    'Nøkkelen er allerede byttet eller trukket tilbake.',
    'The key has been replaced or taken back already.',
    409,
  )

const refusal = (req: PayloadRequest, nb: string, en: string, status = 400) =>
  new APIError(req.i18n.language === 'en' ? en : nb, status, null, true)
