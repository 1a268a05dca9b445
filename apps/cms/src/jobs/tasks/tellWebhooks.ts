import { WebhookFilter } from '@osloregionen/contract'
import { readChanges, readState, toFilter } from '@osloregionen/content-store/read'
import { inTransaction, type Connections, type Queryable } from '@osloregionen/database'
import {
  knownDocuments,
  openWebhook,
  takeStep,
  webhooksBehind,
  webhooksWithDue,
  type ListeningWebhook,
} from '@osloregionen/partners/webhooks'
import { tell } from '../../integrations/webhooks/messages.ts'
import { addDelivery, dropWaiting } from '../queue.ts'

/** Rows of the change feed at a time: whole documents are read. */
const rowsAtOnce = 100

/**
 * Works out what every webhook is to be told of what has changed, and has what is due sent. One that cannot be told keeps none
 * of the others waiting; the job fails in the end, and is tried again.
 */
export async function tellWebhooks(pool: Connections, api: string): Promise<void> {
  // Each change has queued one, and one is enough for all that is published by now.
  const others = dropWaiting('tell-webhooks')
  await pool.query(others.sql, others.parameters)
  const failures: Error[] = []
  for (const id of await webhooksBehind(pool, await readState(pool))) {
    try {
      while (await goOn(pool, id, api));
    } catch (cause) {
      failures.push(new Error(`The webhook ${id} could not be told of changes`, { cause }))
    }
  }
  for (const webhookId of await webhooksWithDue(pool)) {
    const { sql, parameters } = addDelivery(webhookId)
    await pool.query(sql, parameters)
  }
  if (failures.length > 0)
    throw new AggregateError(failures, failures.map(({ message }) => message).join('; '))
}

/**
 * One step of one webhook in a transaction of its own: either everything of it is written, or it is taken again.
 * @returns whether there is more
 */
const goOn = (pool: Connections, id: string, api: string): Promise<boolean> =>
  inTransaction(pool, async (tx) => {
    const webhook = await openWebhook(tx, id)
    if (webhook === undefined) return false
    const page = await readPage(tx, webhook)
    // The content was restored from backup: nobody knows what was told, so it is told again from the beginning.
    if (page.at.generation !== webhook.generation) {
      const anew = { ...webhook, retoldUntil: page.at.revision }
      await takeStep(tx, anew, { learnt: [], messages: [], generation: page.at.generation, revision: 0 })
      return true
    }
    const ids = page.rows.map((row) => row.id)
    const known = await knownDocuments(tx, id, ids)
    const told = tell(page.rows, { webhook, known, api, now: new Date() })
    await takeStep(tx, webhook, { ...told, generation: webhook.generation, revision: page.until })
    return page.more
  })

const readPage = (tx: Queryable, { filter, revision }: ListeningWebhook) =>
  readChanges(tx, {
    ...toFilter(WebhookFilter.parse(filter)),
    since: revision,
    // What no longer matches the filter is wanted too: what the webhook knows says whether it is told.
    horizon: 0,
    limit: rowsAtOnce,
  })
