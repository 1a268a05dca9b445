export { addPing, replaySince, resend } from './again.ts'
export { describeFailure } from './failureWords.ts'
export type { Failure } from './failures.ts'
export { readHealth, type RepeatedFailure, type WebhookHealth } from './health.ts'
export { forgetDeliveries, listDeliveries, type DeliveryRow } from './log.ts'
export {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  findWebhook,
  listWebhooks,
  replaceSecret,
  replaceSecretOnce,
  wakeIfListening,
  wakeWorker,
  WebhookConflict,
  type WebhookKey,
  type WebhookRow,
} from './manage.ts'
export {
  dueMessages,
  failingMessages,
  findReceiver,
  holdUntil,
  keepQuiet,
  nextDue,
  recordOutcomes,
  release,
  switchOff,
  webhooksWithDue,
  type DueMessage,
  type Outcome,
  type Receiver,
} from './sending.ts'
export {
  keyOf,
  knownDocuments,
  openWebhook,
  takeStep,
  waitingAtMost,
  webhooksBehind,
  type DocumentKey,
  type Learnt,
  type ListeningWebhook,
  type Message,
} from './telling.ts'
