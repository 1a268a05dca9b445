import { randomUUID } from 'node:crypto'
import { createKey, putPartner } from '@osloregionen/partners'
import { withClient } from '../postgres/roles.ts'
import { waitUntil } from '../processes/wait.ts'
import type { ProvidedSystem } from '../testing/provided.ts'
import { compare, type Figure } from './compare.ts'
import { pidOf } from './processes.ts'

const partners = 5000

/**
 * What it costs to know a partner by its key, among thousands, to count its requests and to keep them within a limit: an
 * answer from memory for a partner, beside the same for the sites, whose one key is compared and whose requests are not counted.
 */
export async function benchKeys({
  databaseUrl,
  dataDir,
  deliveryUrl,
  deliveryInternalKey,
}: ProvidedSystem): Promise<Figure> {
  const key = await withClient(databaseUrl, async (client) => {
    await client.query('BEGIN')
    let made = ''
    for (let index = 0; index < partners; index += 1) {
      const id = randomUUID()
      const name = `Partner ${index}`
      const granted = { emails: [], scopes: [], perMinute: 100_000_000, active: true, expiresAt: null }
      await putPartner(client, { id, name, ...granted })
      made = (await createKey(client, { partnerId: id, name, createdBy: 'bench', expiresAt: null })).key
    }
    await client.query('COMMIT')
    return made
  })
  const path = '/v1/news?limit=1'
  const knows = async () => {
    const headers = { authorization: `Bearer ${key}` }
    return (await fetch(deliveryUrl + path, { headers })).status === 200
  }
  if (!(await waitUntil(knows, { limit: 10_000 }))) throw new Error('Delivery does not know the key')
  const asking = (bearer: string) => ({
    origin: deliveryUrl,
    pid: pidOf(dataDir, 'delivery'),
    headers: { authorization: `Bearer ${bearer}` },
    nextPath: () => path,
  })
  return compare('key of a partner, beside the sites’', asking(key), asking(deliveryInternalKey))
}
