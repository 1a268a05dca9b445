import { readState } from '@osloregionen/content-store/read'
import { inTransaction, type Connections, type Queryable } from '@osloregionen/database'
import {
  dueMessages,
  failingMessages,
  findReceiver,
  holdUntil,
  keepQuiet,
  nextDue,
  recordOutcomes,
  release,
  switchOff,
  wakeWorker,
  webhooksBehind,
  type DueMessage,
  type Outcome,
  type Receiver,
} from '@osloregionen/partners/webhooks'
import type { TargetRules } from '@osloregionen/partners/webhooks/target'
import { switchedOffLetter } from '../../integrations/webhooks/letter.ts'
import { delayAfter, givenUpAfter, pauseAsked } from '../../integrations/webhooks/retries.ts'
import { post } from '../../integrations/webhooks/send.ts'
import { signedHeaders } from '../../integrations/webhooks/sign.ts'
import { addDelivery, addJob } from '../queue.ts'

/** Messages about different documents are sent at the same time, but no more than so many. */
const atOnce = 4
/** After so long others have their turn, milliseconds. */
const turn = 20_000
/** As many documents as must be in vain before the receiver is taken to be down. */
const downAfter = 3

export interface Delivering {
  pool: Connections
  rules: TargetRules
  /** Origin of the API. */
  api: string
  signal: AbortSignal
}

/** Sends what is due at a webhook, and queues itself for what is due later. Runs once at a time for each webhook. */
export async function deliverWebhook(delivering: Delivering, webhookId: string): Promise<void> {
  const { pool, signal } = delivering
  const end = Date.now() + turn
  let hasSent = false
  while (Date.now() < end && !signal.aborted) {
    const receiver = await findReceiver(pool, webhookId)
    if (receiver === undefined) return
    const due = await dueMessages(pool, webhookId, atOnce)
    if (due.length === 0) break
    const results = await Promise.all(due.map((message) => send(delivering, receiver, message)))
    // What was broken off because the worker stops has not been tried.
    const ended = results.filter((result) => result !== undefined)
    if (ended.length > 0) await inTransaction(pool, (tx) => settle(tx, delivering.api, receiver, ended))
    hasSent = true
  }
  const next = await nextDue(pool, webhookId)
  if (next !== null) {
    // What is due already goes to the end of the line.
    const at = new Date(Math.max(next.getTime(), Date.now()))
    const { sql, parameters } = addDelivery(webhookId, at)
    await pool.query(sql, parameters)
  }
  // There was no room for all that there is to tell; now there is.
  else if (hasSent && (await webhooksBehind(pool, await readState(pool))).includes(webhookId))
    await wakeWorker(pool)
}

interface Result {
  message: DueMessage
  outcome: Outcome
  /** Milliseconds. */
  pause: number | undefined
}

async function send(
  { rules, api, signal }: Delivering,
  { url, secrets }: Receiver,
  message: DueMessage,
): Promise<Result | undefined> {
  const at = new Date()
  const { id, payload: body, documentId, failures } = message
  const timestamp = Math.floor(at.getTime() / 1000)
  const headers = {
    ...signedHeaders({ id, timestamp, body }, secrets),
    'User-Agent': `Osloregionen-Webhooks/1.0 (+${api}/docs)`,
  }
  const answered = await post({ url, headers, body, signal }, rules)
  if (answered === undefined) return undefined
  const { status, failure, retryAfter } = answered
  const ended = Date.now()
  const pause = failure === null ? undefined : pauseAsked(retryAfter, ended)
  const isOver = failure === null || documentId === null
  const nextAt = isOver ? null : new Date(ended + Math.max(delayAfter(failures), pause ?? 0))
  return {
    message,
    outcome: { deliveryId: id, at, status, failure, milliseconds: ended - at.getTime(), nextAt },
    pause,
  }
}

/** Writes what came of messages, and what follows for the others. */
async function settle(
  tx: Queryable,
  api: string,
  receiver: Receiver,
  results: readonly Result[],
): Promise<void> {
  const { id } = receiver
  const before = await failingMessages(tx, id)
  await recordOutcomes(
    tx,
    id,
    results.map(({ outcome }) => outcome),
  )
  const failed = results.filter(({ outcome }) => outcome.failure !== null)
  if (failed.some(({ outcome }) => outcome.status === 410)) await stop(tx, api, receiver, 'gone')
  if (failed.some(isOver)) await stop(tx, api, receiver, 'undelivered')
  if (failed.length < results.length) {
    const isBack = before.count >= downAfter || results.some(hasAnsweredTest)
    if (isBack) await release(tx, id)
    return
  }
  const pause = Math.max(0, ...failed.map((result) => result.pause ?? 0))
  if (pause > 0) await keepQuiet(tx, id, new Date(Date.now() + pause))
  const { count, nextAt } = await failingMessages(tx, id)
  if (count >= downAfter && nextAt !== null) await holdUntil(tx, id, nextAt)
}

const hasAnsweredTest = ({ message, outcome }: Result): boolean =>
  message.documentId === null && outcome.failure === null

const isOver = ({ message: { documentId, failingSince }, outcome }: Result): boolean =>
  documentId !== null &&
  failingSince !== null &&
  outcome.at.getTime() - failingSince.getTime() >= givenUpAfter

/** Switches a webhook off and mails its partner, once. */
async function stop(
  tx: Queryable,
  api: string,
  receiver: Receiver,
  reason: 'undelivered' | 'gone',
): Promise<void> {
  if (!(await switchOff(tx, receiver.id, reason))) return
  for (const to of receiver.emails) {
    const { sql, parameters } = addJob('send-mail', { to, ...switchedOffLetter(receiver, reason, api) })
    await tx.query(sql, parameters)
  }
}
