import {
  DocumentPublished,
  documentTypes,
  isDocumentType,
  Successor,
  type WebhookMessage,
} from '@osloregionen/contract'
import type { ChangedRow } from '@osloregionen/content-store/read'
import { keyOf, type Learnt, type ListeningWebhook, type Message } from '@osloregionen/partners/webhooks'
import type { z } from 'zod'

/** What a message says of a document that is public. */
const Document = DocumentPublished.shape.data.omit({ replayed: true, api: true })

export interface Told {
  learnt: Learnt[]
  messages: Message[]
}

export interface Telling {
  webhook: Pick<ListeningWebhook, 'events' | 'notedUntil' | 'retoldFrom' | 'retoldUntil'>
  /** What it knows of these documents, by `keyOf`; null of those it knows to be gone. */
  known: ReadonlyMap<string, Date | null>
  /** Origin of the API. */
  api: string
  now: Date
}

/** What a webhook is told of changed rows, and comes to know by that. */
export function tell(rows: readonly ChangedRow[], telling: Telling): Told {
  const told: Told = { learnt: [], messages: [] }
  for (const row of rows) {
    const { learnt, message } = tellOne(row, telling)
    if (learnt !== undefined) told.learnt.push(learnt)
    if (message !== undefined && isWanted(message, telling.webhook.events))
      told.messages.push({
        document: { id: row.id, language: row.language },
        revision: row.revision,
        type: message.type,
        payload: JSON.stringify(message),
      })
  }
  return told
}

interface ToldOne {
  learnt?: Learnt
  message?: WebhookMessage | undefined
}

function tellOne(row: ChangedRow, { webhook, known, api, now }: Telling): ToldOne {
  const { id, language, revision } = row
  const knownAs = known.get(keyOf(row))
  const isRetold = revision > webhook.retoldFrom && revision <= webhook.retoldUntil
  const isNoted = revision <= webhook.notedUntil && !isRetold
  const common = { timestamp: now.toISOString(), row, api, isRetold }
  if (row.document === null) {
    // What it never had is no loss to it; only who asks to be told again may have had it in another way.
    const mayHave = knownAs instanceof Date || (isRetold && (knownAs === null || row.state !== 'published'))
    if (!mayHave) return {}
    return {
      learnt: { id, language, updatedAt: null },
      ...(!isNoted && { message: unpublished(common) }),
    }
  }
  const document = Document.parse(JSON.parse(row.document))
  const updatedAt = new Date(document.updatedAt)
  const learnt = { id, language, updatedAt }
  if (isNoted) return { learnt }
  const isNew = !(knownAs instanceof Date)
  // Presented anew because something that it refers to has changed: nobody has changed the document.
  if (!isNew && !isRetold && knownAs.getTime() === updatedAt.getTime()) return {}
  return { learnt, message: present(isNew ? 'document.published' : 'document.updated', document, common) }
}

interface Common {
  timestamp: string
  row: ChangedRow
  api: string
  isRetold: boolean
}

function present(
  type: 'document.published' | 'document.updated',
  document: z.infer<typeof Document>,
  { timestamp, api, isRetold }: Common,
): WebhookMessage {
  const { id, type: documentType, language } = document
  const inLanguage = documentTypes[documentType].localized ? `?language=${language}` : ''
  return {
    type,
    timestamp,
    data: { ...document, replayed: isRetold, api: `${api}/v1/${documentType}/${id}${inLanguage}` },
  }
}

function unpublished({ timestamp, row, isRetold }: Common): WebhookMessage | undefined {
  const { id, type, language, revision, slug, state, successor } = row
  if (!isDocumentType(type)) return undefined
  const reason = state === 'published' ? 'filtered' : state
  return {
    type: 'document.unpublished',
    timestamp,
    data: {
      id,
      type,
      language,
      revision,
      slug,
      replayed: isRetold,
      reason,
      ...(successor !== null && { successor: Successor.parse(JSON.parse(successor)) }),
    },
  }
}

const isWanted = ({ type }: WebhookMessage, events: readonly string[]): boolean => events.includes(type)
