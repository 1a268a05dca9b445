/** Condition on `partners.webhooks webhook`: the agreement with its partner holds. */
export const isServed = `EXISTS (SELECT FROM partners.partners partner WHERE partner.id = webhook.partner_id
  AND partner.active AND (partner.expires_at IS NULL OR partner.expires_at > now()))`

/** Condition on a message `first` of `partners.webhooks webhook`: it may be sent. A test is, whatever the state. */
export const maySend = `(first.document_id IS NULL OR webhook.state = 'active')`

/** The first waiting message about each document: those after it wait until it has arrived. Tests wait for nothing. */
export const firstWaiting = (webhookId: string): string => `(
  SELECT DISTINCT ON (document_id, language, CASE WHEN document_id IS NULL THEN number END) *
    FROM partners.deliveries WHERE webhook_id = ${webhookId} AND state = 'waiting'
   ORDER BY document_id, language, CASE WHEN document_id IS NULL THEN number END, number)`

/** When a message `first` of `partners.webhooks webhook` is due. */
export const dueAt = `CASE WHEN first.document_id IS NULL THEN first.next_at
  ELSE GREATEST(first.next_at, webhook.quiet_until) END`
