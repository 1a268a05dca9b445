import { listWebhooks, readHealth } from '@osloregionen/partners/webhooks'
import type { PayloadRequest } from 'payload'
import { requestMay } from '../../access/staff.ts'
import { PartnerWebhook } from './PartnerWebhook.tsx'
import { webhookTexts } from './partnerWebhookTexts.ts'

type Properties = { id?: number | string; req: PayloadRequest }

/** As long as messages are kept. */
const days = 30

/** The webhooks of a partner and how they fare, in its form: what staff need to help on the telephone. */
export async function PartnerWebhooks({ id, req }: Properties) {
  if (id === undefined || !requestMay(req, 'managePartners')) return null
  const language = req.i18n.language === 'en' ? 'en' : 'nb'
  const text = webhookTexts[language]
  const partnerId = String(id)
  const { pool } = req.payload.db
  const [webhooks, health] = await Promise.all([
    listWebhooks(pool, partnerId),
    readHealth(pool, partnerId, days),
  ])
  return (
    <section className="partner-panel">
      <h2>{text.title}</h2>
      <p>{webhooks.length === 0 ? text.none : text.lead}</p>
      {webhooks.map((webhook) => (
        <PartnerWebhook
          key={webhook.id}
          partnerId={partnerId}
          webhook={webhook}
          health={health.get(webhook.id)}
          language={language}
        />
      ))}
    </section>
  )
}
