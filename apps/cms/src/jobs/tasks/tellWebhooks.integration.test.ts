import { WebhookMessage } from '@osloregionen/contract'
import { readChanges } from '@osloregionen/content-store/read'
import { beginGeneration, put } from '@osloregionen/content-store/write'
import { sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import { deleteWebhook, replaySince, wakeIfListening } from '@osloregionen/partners/webhooks'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { TestWebhooks, type TestWebhook } from '../../testing/webhooks.ts'

let webhooks: TestWebhooks
beforeAll(async () => {
  webhooks = await TestWebhooks.start()
})
afterAll(() => webhooks?.stop())

/** What a receiver has got since it was asked last. */
async function heard(webhook: TestWebhook) {
  await webhooks.work(webhook)
  expect(webhook.receiver.refused).toEqual([])
  return webhook.receiver.received.splice(0)
}
const at = (minute: number) => `2026-11-28T10:${String(minute).padStart(2, '0')}:00.000Z`

describe('a webhook', () => {
  it('is told what becomes public, changes and disappears, as the contract has it', async () => {
    const webhook = await webhooks.make()
    const id = randomUUID()
    await webhooks.store.publish(sampleNews({ id, slug: 'ny', title: 'Ny', updatedAt: at(1) }))
    const [published, ...others] = await heard(webhook)
    expect(others).toEqual([])
    expect(published).toMatchObject({
      type: 'document.published',
      data: {
        id,
        type: 'news',
        language: 'nb',
        slug: 'ny',
        title: 'Ny',
        path: '/aktuelt/ny',
        updateType: 'minor',
        replayed: false,
        api: `https://api.example/v1/news/${id}`,
      },
    })
    await webhooks.store.publish(sampleNews({ id, slug: 'ny', title: 'Nyere', updatedAt: at(2) }))
    expect(await heard(webhook)).toMatchObject([{ type: 'document.updated', data: { title: 'Nyere' } }])
    await webhooks.store.withdraw(id)
    expect(await heard(webhook)).toMatchObject([
      { type: 'document.unpublished', data: { id, slug: 'ny', reason: 'unpublished' } },
    ])
    await webhooks.store.publish(sampleNews({ id, slug: 'ny', updatedAt: at(3) }))
    expect(await heard(webhook)).toMatchObject([{ type: 'document.published' }])
    const { rows } = await webhooks.pool.query<{ payload: string }>(
      'SELECT payload FROM partners.deliveries WHERE webhook_id = $1',
      [webhook.key.id],
    )
    for (const { payload } of rows) {
      expect(WebhookMessage.parse(JSON.parse(payload))).toEqual(JSON.parse(payload))
      expect(Buffer.byteLength(payload)).toBeLessThan(20_000)
    }
  })

  it('is not told of what was there before it, nor of what is merely presented anew', async () => {
    const id = randomUUID()
    await webhooks.store.publish(sampleNews({ id, slug: 'gammel', updatedAt: at(1) }))
    const webhook = await webhooks.make()
    expect(await heard(webhook)).toEqual([])
    // A project that it belongs to has another title: a new revision, and nobody has changed the document.
    await webhooks.store.publish(sampleNews({ id, slug: 'gammel', updatedAt: at(1), projects: ['nytt'] }))
    expect(await heard(webhook)).toEqual([])
    await webhooks.store.publish(sampleNews({ id, slug: 'gammel', updatedAt: at(5) }))
    expect(await heard(webhook)).toMatchObject([{ type: 'document.updated', data: { id } }])
  })

  it('is told of what matches its filter, and when it no longer does', async () => {
    const webhook = await webhooks.make({ filter: { type: 'news', municipality: '3205' } })
    const [inside, outside] = [randomUUID(), randomUUID()]
    await webhooks.store.publish(
      sampleNews({ id: inside, municipalities: ['3205'], updatedAt: at(1) }),
      sampleNews({ id: outside, updatedAt: at(1) }),
      sampleMunicipality('3205', '3030', { updatedAt: at(1) }),
    )
    expect(await heard(webhook)).toMatchObject([{ type: 'document.published', data: { id: inside } }])
    await webhooks.store.publish(
      sampleNews({ id: inside, updatedAt: at(2) }),
      sampleNews({ id: outside, municipalities: ['3205'], updatedAt: at(2) }),
    )
    expect(await heard(webhook)).toMatchObject([
      { type: 'document.unpublished', data: { id: inside, reason: 'filtered' } },
      { type: 'document.published', data: { id: outside } },
    ])
    // It never had the first one since, so its end is no news.
    await webhooks.store.withdraw(inside, 'deleted')
    expect(await heard(webhook)).toEqual([])
  })

  it('is told the events it has asked for, and no others', async () => {
    const webhook = await webhooks.make({ events: ['document.unpublished'] })
    const id = randomUUID()
    await webhooks.store.publish(sampleNews({ id, updatedAt: at(1) }))
    expect(await heard(webhook)).toEqual([])
    await webhooks.store.withdraw(id, 'deleted')
    expect(await heard(webhook)).toMatchObject([
      { type: 'document.unpublished', data: { reason: 'deleted' } },
    ])
  })

  it('is told again from any revision, of everything as it stands now', async () => {
    const [kept, gone] = [randomUUID(), randomUUID()]
    const webhook = await webhooks.make()
    await webhooks.store.publish(sampleNews({ id: kept, updatedAt: at(1) }))
    const { revision } = (await heard(webhook))[0]?.data ?? {}
    await webhooks.store.publish(sampleNews({ id: gone, updatedAt: at(1) }))
    await webhooks.store.withdraw(gone)
    await webhooks.store.publish(sampleNews({ id: kept, updatedAt: at(2) }))
    await heard(webhook)
    expect(await replaySince(webhooks.pool, webhook.key, Number(revision))).toBe(true)
    // What happens meanwhile is told in its place, and is no repetition.
    await webhooks.store.publish(sampleNews({ id: kept, updatedAt: at(3) }))
    expect(await heard(webhook)).toMatchObject([
      { type: 'document.unpublished', data: { id: gone, replayed: true } },
      { type: 'document.updated', data: { id: kept, replayed: false } },
    ])
    await replaySince(webhooks.pool, webhook.key, 0)
    const all = await heard(webhook)
    expect(all.every(({ data }) => data['replayed'] === true)).toBe(true)
    const { rows } = await readChanges(webhooks.pool, { since: 0, horizon: null, limit: 100 })
    expect(all.map(({ data }) => data['id'])).toEqual(rows.map(({ id }) => id))
    expect(await heard(webhook)).toEqual([])
  })

  it('is told everything anew once the content was restored from backup', async () => {
    const webhook = await webhooks.make()
    const id = randomUUID()
    await webhooks.store.publish(sampleNews({ id, updatedAt: at(1) }))
    await heard(webhook)
    await webhooks.store.transaction(beginGeneration)
    const again = await heard(webhook)
    expect(again.find(({ data }) => data['id'] === id)).toMatchObject({ data: { replayed: true } })
    expect(await heard(webhook)).toEqual([])
  })

  it('goes on where it was left, after a pause', async () => {
    const webhook = await webhooks.make()
    await webhooks.pool.query(`UPDATE partners.webhooks SET state = 'paused' WHERE id = $1`, [webhook.key.id])
    const id = randomUUID()
    for (const minute of [1, 2, 3]) await webhooks.store.publish(sampleNews({ id, updatedAt: at(minute) }))
    expect(await heard(webhook)).toEqual([])
    await webhooks.pool.query(`UPDATE partners.webhooks SET state = 'active' WHERE id = $1`, [webhook.key.id])
    expect(await heard(webhook)).toMatchObject([{ type: 'document.published', data: { updatedAt: at(3) } }])
  })

  it('has so much waiting and no more: the rest stays in the change feed until there is room', async () => {
    const webhook = await webhooks.make()
    webhook.receiver.reply = () => ({ status: 503 })
    await webhooks.pool.query(
      `INSERT INTO partners.deliveries (webhook_id, type, payload, next_at)
       SELECT $1, 'webhook.ping', '{}', now() + interval '1 day' FROM generate_series(1, 1000)`,
      [webhook.key.id],
    )
    const id = randomUUID()
    await webhooks.store.publish(sampleNews({ id, updatedAt: at(1) }))
    await webhooks.tell()
    const waiting = () =>
      webhooks.pool.query(`SELECT FROM partners.deliveries WHERE webhook_id = $1 AND document_id = $2`, [
        webhook.key.id,
        id,
      ])
    expect((await waiting()).rows).toHaveLength(0)
    await webhooks.pool.query(`DELETE FROM partners.deliveries WHERE webhook_id = $1`, [webhook.key.id])
    await webhooks.tell()
    expect((await waiting()).rows).toHaveLength(1)
  })

  it('is told by one job of many changes, and has one job that sends', async () => {
    const webhook = await webhooks.make()
    await webhooks.pool.query('DELETE FROM graphile_worker._private_jobs')
    const id = randomUUID()
    for (const minute of [1, 2, 3, 4, 5])
      await webhooks.store.transaction(async (tx) => {
        await put(tx, sampleNews({ id, updatedAt: at(minute) }))
        await wakeIfListening(tx)
      })
    const jobs = async () => {
      const { rows } = await webhooks.pool.query<{ name: string }>(
        `SELECT task_identifier AS name FROM graphile_worker.jobs WHERE queue_name IS NULL OR queue_name LIKE $1`,
        [`%${webhook.key.id}`],
      )
      return rows.map(({ name }) => name)
    }
    expect(await jobs()).toEqual(Array(5).fill('tell-webhooks'))
    await webhooks.tell()
    await webhooks.tell()
    expect(await jobs()).toEqual(['deliver-webhook'])
  })

  it('hears nothing while the agreement of its partner does not hold', async () => {
    const webhook = await webhooks.make()
    await webhooks.pool.query('UPDATE partners.partners SET expires_at = now() WHERE id = $1', [
      webhook.key.partnerId,
    ])
    await webhooks.store.publish(sampleNews({ updatedAt: at(1) }))
    expect(await heard(webhook)).toEqual([])
  })
})

it('whoever keeps what a webhook is told of has exactly what matches its filter, whatever happens', async () => {
  const step = fc.record({
    act: fc.constantFrom('matching', 'matching', 'other', 'presented anew', 'withdrawn', 'replayed'),
    document: fc.nat({ max: 3 }),
    isToldNow: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const ids = Array.from({ length: 4 }, () => randomUUID())
      const versions = new Map<string, { municipalities: string[]; updatedAt: string }>()
      const webhook = await webhooks.make({ filter: { municipality: '3203', type: 'news' } })
      for (const [index, { act, document, isToldNow }] of steps.entries()) {
        const id = ids[document] ?? ''
        const known = versions.get(id)
        if (act === 'withdrawn') await webhooks.store.withdraw(id)
        else if (act === 'replayed') await replaySince(webhooks.pool, webhook.key, 0)
        else {
          const isChange = act !== 'presented anew' || known === undefined
          const version = isChange
            ? { municipalities: act === 'matching' ? ['3203'] : [], updatedAt: new Date(index).toISOString() }
            : known
          versions.set(id, version)
          await webhooks.store.publish(sampleNews({ id, ...version, projects: [`p${index}`] }))
        }
        if (isToldNow) await webhooks.tell()
      }
      const kept = new Map<unknown, unknown>()
      for (const { type, data } of await heard(webhook))
        if (type === 'document.unpublished') kept.delete(data['id'])
        else kept.set(data['id'], data['updatedAt'])
      const { rows } = await webhooks.pool.query<{ id: string; updatedAt: Date }>(
        `SELECT id, updated_at AS "updatedAt" FROM content.documents
          WHERE id = ANY ($1) AND state = 'published' AND facets @> '{municipality:3203}'`,
        [ids],
      )
      const expected = new Map(rows.map(({ id, updatedAt }) => [id, updatedAt.toISOString()]))
      expect(Object.fromEntries([...kept].filter(([id]) => ids.some((one) => one === id)))).toEqual(
        Object.fromEntries(expected),
      )
      await deleteWebhook(webhooks.pool, webhook.key)
    }),
    { numRuns: inject('trials') === 'full' ? 200 : 15 },
  )
}, 600_000)
