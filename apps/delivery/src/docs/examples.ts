import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documentTypeNames, documentTypes } from '@osloregionen/contract'
import type { Operation } from '@osloregionen/contract/openapi'

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve(`@osloregionen/contract/examples/${name}.json`)), 'utf8'),
  )

/** What answers look like, by operation: the examples that the tests hold to the schemas. */
const named: Record<string, string> = {
  listDocuments: 'list',
  getDocument: 'news',
  getSite: 'site-settings',
  search: 'search',
  getFeed: 'json-feed',
  getDocumentsFeed: 'json-feed',
  getSearchFeed: 'json-feed',
  listChanges: 'changes',
  getWebhook: 'webhook',
  listDeliveries: 'deliveries',
}

/** An answer as it may look; undefined for what is no JSON, or speaks for itself. */
export function exampleOf({ id, path }: Operation): unknown {
  const name = named[id]
  if (name !== undefined) return read(name)
  const type = documentTypeNames.find((one) => path === `/v1/${one}` || path.startsWith(`/v1/${one}/{`))
  if (type === undefined) return undefined
  const document = read(type)
  return path.endsWith('}')
    ? document
    : { data: [documentTypes[type].card.parse(document)], next: null, total: 1 }
}
