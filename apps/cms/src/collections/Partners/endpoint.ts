import { APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { requestMay, staffOf } from '../../access/staff.ts'

interface Asked {
  partnerId: string
  /** Which of what the partner has is meant: the key or the webhook; the partner itself where none is. */
  itemId: string
  by: string
}

/** An endpoint about a partner, for those who manage partners. @param path with `:id`, and `:itemId` where one thing is meant */
export function partnerEndpoint(
  method: 'get' | 'post',
  path: string,
  handler: (req: PayloadRequest, asked: Asked) => Promise<Response>,
): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      const staff = staffOf(req)
      if (staff === null || !requestMay(req, 'managePartners')) throw new Forbidden(req.t)
      const id = z.uuid().safeParse(req.routeParams?.id)
      const itemId = z.uuid().safeParse(req.routeParams?.itemId ?? id.data)
      if (!id.success || !itemId.success) throw new NotFound(req.t)
      const where = { id: { equals: id.data } }
      const { totalDocs } = await req.payload.count({
        collection: 'partners',
        where,
        overrideAccess: true,
        req,
      })
      if (totalDocs === 0) throw new NotFound(req.t)
      return handler(req, { partnerId: id.data, itemId: itemId.data, by: staff.email })
    },
  }
}

/** What is told to whoever asked for what cannot be done. */
export const refusal = (req: PayloadRequest, nb: string, en: string, status = 400): APIError =>
  new APIError(req.i18n.language === 'en' ? en : nb, status, null, true)
