import { createKey, putPartner, type Partner } from '@osloregionen/partners'
import { randomUUID } from 'node:crypto'
import { waitUntil } from '../../../../tools/testing/index.ts'
import type { TestApi } from './api.ts'

/** A partner with a key that is honoured by now. */
export interface TestPartner {
  partner: Partner
  keyId: string
  key: string
  /** What a request carries. */
  authorization: { authorization: string }
}

/** Makes a partner as the CMS does, and waits until the API knows its key. */
export async function makePartner(api: TestApi, given: Partial<Partner> = {}): Promise<TestPartner> {
  const partner: Partner = {
    id: randomUUID(),
    name: 'Lillestrøm kommune',
    emails: ['nett@example.org'],
    scopes: ['usage', 'webhooks'],
    perMinute: 6000,
    active: true,
    expiresAt: null,
    ...given,
  }
  await putPartner(api.store, partner)
  const { id, key } = await createKey(api.store, {
    partnerId: partner.id,
    name: 'Nettsted',
    createdBy: 'editor@example.org',
    expiresAt: null,
  })
  const authorization = { authorization: `Bearer ${key}` }
  if (
    !(await waitUntil(async () => (await api.get('/healthy', authorization)).status === 404, { limit: 5000 }))
  )
    throw new Error('The API does not know the key')
  return { partner, keyId: id, key, authorization }
}
