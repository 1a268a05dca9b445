import { changeWebhook, findWebhook, wakeWorker } from '@osloregionen/partners/webhooks'
import type { Endpoint } from 'payload'
import { partnerEndpoint, refusal } from './endpoint.ts'

/** What staff can do with the webhooks of a partner: switch one on that we have switched off, and no other. */
export const webhookEndpoints: Endpoint[] = [
  partnerEndpoint('post', '/:id/webhooks/:itemId/start', async (req, { partnerId, itemId }) => {
    const { pool } = req.payload.db
    const key = { partnerId, id: itemId }
    if ((await findWebhook(pool, key))?.state !== 'failed')
      throw refusal(
        req,
        'Webhooken er ikke slått av, eller den er slettet. Last siden på nytt.',
        'The webhook is not switched off, or it has been deleted. Reload the page.',
        409,
      )
    await changeWebhook(pool, key, { state: 'active' })
    await wakeWorker(pool)
    return Response.json({ started: true })
  }),
]
