import { documentTypes, isDocumentType, sites, type DocumentType, type Site } from '@osloregionen/contract'
import type { Payload } from 'payload'
import { transactionOf } from '../../db/transaction.ts'
import { syncDocument, syncMap, syncSite } from '../../publishing/sync.ts'
import { inTransaction } from '../../publishing/transaction.ts'
import { queueJob, type Jobs } from '../queue.ts'

interface Row extends Record<string, unknown> {
  id: string
  type: string
}

const isSite = (id: string): id is Site => sites.some((site) => site === id)

/**
 * Presents a document anew, then everything published that embeds or links to it, and what was merged into it, each in a
 * transaction of its own. What
 * changes by that gets a job of its own, for its dependants. It ends, since nothing changes twice for one reason.
 * One that cannot be presented keeps none of the others waiting; the job fails in the end, and is tried again.
 */
export async function presentDependants(
  payload: Payload,
  { type, id }: Jobs['present-dependants'],
): Promise<void> {
  if (isDocumentType(type)) await presentAnew(payload, type, id)
  // The map may have been waiting for what is said of its file now, and stand in no store yet.
  if (type === 'files') await inTransaction(payload, syncMap)
  const rows = await inTransaction(payload, async (req) => {
    const transaction = await transactionOf(req)
    const dependants = await transaction.query<Row>(
      `SELECT DISTINCT id, type FROM content.documents
        WHERE (refs @> ARRAY[$1] AND state = 'published') OR successor = $1 ORDER BY id`,
      [id],
    )
    if (!isDocumentType(type)) return dependants.rows
    const mirrors = await transaction.query<Row>(
      `SELECT DISTINCT d.id, d.type FROM content.documents d
        WHERE d.id = ANY (SELECT unnest(refs) FROM content.documents WHERE id = $1)
          AND d.type = ANY ($2) AND d.state = 'published' ORDER BY d.id`,
      [id, mirrorsOf(type)],
    )
    return [...dependants.rows, ...mirrors.rows]
  })
  const failures: Error[] = []
  for (const dependant of rows) {
    try {
      await presentDependant(payload, dependant)
    } catch (cause) {
      failures.push(new Error(`${dependant.type} ${dependant.id} could not be presented`, { cause }))
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, failures.map(({ message }) => message).join('; '))
}

async function presentDependant(payload: Payload, { type, id }: Row): Promise<void> {
  if (isDocumentType(type)) await presentAnew(payload, type, id)
  else if (isSite(id)) await presentSettings(payload, id)
}

/** The types whose documents show that this one refers to them: translations, successors, seats. */
function mirrorsOf(type: DocumentType): DocumentType[] {
  if (type === 'bodies') return ['people', 'municipalities']
  return documentTypes[type].localized ? [] : [type]
}

/**
 * Whatever changes is presented once more, by a job that begins after the commit. Without it, what somebody takes back
 * while it is being presented here could stay: it stands in no store yet, so that nobody finds it there.
 */
const presentAnew = (payload: Payload, type: DocumentType, id: string): Promise<void> =>
  inTransaction(payload, async (req) => {
    if (await syncDocument(req, type, id)) await queueJob(req, 'present-dependants', { type, id })
  })

const presentSettings = (payload: Payload, site: Site): Promise<boolean> =>
  inTransaction(payload, (req) => syncSite(req, site))
