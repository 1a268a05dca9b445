import { sampleNews } from '@osloregionen/content-store/testing'
import {
  addPing,
  changeWebhook,
  findWebhook,
  forgetDeliveries,
  listDeliveries,
  replaceSecret,
  resend,
} from '@osloregionen/partners/webhooks'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '../../../../../tools/testing/index.ts'
import { TestWebhooks, type TestWebhook } from '../../testing/webhooks.ts'

let webhooks: TestWebhooks
beforeAll(async () => {
  webhooks = await TestWebhooks.start()
})
afterAll(() => webhooks?.stop())

const publish = (id: string, title: string) =>
  webhooks.store.publish(sampleNews({ id, title, updatedAt: new Date().toISOString() }))
/** Publishes versions of a document, and has each of them told. */
async function publishAll(id: string, titles: readonly string[]) {
  for (const title of titles) {
    await publish(id, title)
    await webhooks.tell()
  }
}
const titles = ({ receiver }: TestWebhook) => receiver.received.map(({ data }) => data['title'])
const log = ({ key }: TestWebhook) => listDeliveries(webhooks.pool, key, { before: null, limit: 100 })
const mails = async ({ receiver }: TestWebhook) => {
  const { rows } = await webhooks.pool.query<{ payload: { to: string; text: string } }>(
    `SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'text' LIKE $1`,
    [`%${receiver.url}%`],
  )
  return rows.map(({ payload }) => payload)
}
const stateOf = async ({ key }: TestWebhook) => findWebhook(webhooks.pool, key)

describe('messages', () => {
  it('about one document arrive in order, and one that fails keeps only its own document waiting', async () => {
    const webhook = await webhooks.make()
    const [one, other] = [randomUUID(), randomUUID()]
    webhook.receiver.reply = ({ data }) => ({ status: data['title'] === 'a1' ? 500 : 200 })
    await publishAll(one, ['a1', 'a2', 'a3'])
    await publishAll(other, ['b1', 'b2'])
    await webhooks.work(webhook)
    expect(titles(webhook)).toEqual(['b1', 'b2'])
    expect(await stateOf(webhook)).toMatchObject({ waiting: 3, state: 'active' })
    // Too early.
    await webhooks.work(webhook)
    expect(titles(webhook)).toEqual(['b1', 'b2'])
    webhook.receiver.reply = () => ({ status: 200 })
    await webhooks.later(webhook, '6 seconds')
    await webhooks.work(webhook)
    expect(titles(webhook)).toEqual(['b1', 'b2', 'a1', 'a2', 'a3'])
    const [first] = (await log(webhook)).toReversed()
    expect(first).toMatchObject({
      state: 'delivered',
      attempts: [
        { status: 200, failure: null },
        { status: 500, failure: { error: 'status', detail: '500' } },
      ],
    })
  })

  it('are not sent one after the other to a receiver that is down, and all come when it is back', async () => {
    const webhook = await webhooks.make()
    await webhook.receiver.close()
    for (let index = 0; index < 20; index += 1) await publishAll(randomUUID(), [`nr ${index}`])
    await webhooks.work(webhook)
    const tried = (await log(webhook)).filter(({ attempts }) => attempts.length > 0)
    expect(tried).toHaveLength(4)
    expect(tried[0]?.attempts[0]).toMatchObject({
      status: null,
      failure: { error: 'connection-refused', detail: null },
    })
    await webhook.receiver.open()
    await webhooks.later(webhook, '6 seconds')
    await webhooks.work(webhook)
    expect(new Set(titles(webhook)).size).toBe(20)
  })

  it('come again at once when a test message says that the receiver is back', async () => {
    const webhook = await webhooks.make()
    webhook.receiver.reply = () => ({ status: 500 })
    for (const title of ['1', '2']) await publishAll(randomUUID(), [title])
    await webhooks.work(webhook)
    webhook.receiver.reply = () => ({ status: 200 })
    await webhooks.work(webhook)
    expect(webhook.receiver.received).toEqual([])
    const id = await addPing(webhooks.pool, webhook.key, '{"type":"webhook.ping","data":{}}')
    await webhooks.work(webhook)
    expect(webhook.receiver.received[0]).toMatchObject({ id, type: 'webhook.ping' })
    expect(webhook.receiver.received).toHaveLength(3)
  })

  it('are held back for as long as the receiver asks', async () => {
    const webhook = await webhooks.make()
    webhook.receiver.reply = () => ({ status: 429, headers: { 'retry-after': '3600' } })
    await publishAll(randomUUID(), ['før'])
    await webhooks.work(webhook)
    webhook.receiver.reply = () => ({ status: 200 })
    await publishAll(randomUUID(), ['etter'])
    await webhooks.later(webhook, '59 minutes')
    await webhooks.work(webhook)
    expect(titles(webhook)).toEqual([])
    await webhooks.later(webhook, '2 minutes')
    await webhooks.work(webhook)
    expect(titles(webhook)).toEqual(['før', 'etter'])
  })

  it('are sent again when the worker died before it had written that they arrived, under the same id', async () => {
    const webhook = await webhooks.make()
    const { promise, resolve } = Promise.withResolvers<void>()
    webhook.receiver.reply = async () => {
      await promise
      return { status: 200 }
    }
    await publishAll(randomUUID(), ['én gang eller to'])
    const killed = new AbortController()
    const working = webhooks.work(webhook, {}, killed.signal)
    expect(await waitUntil(() => webhook.receiver.requests === 1, { limit: 5000 })).toBe(true)
    killed.abort()
    resolve()
    await working
    await webhooks.work(webhook)
    const ids = webhook.receiver.received.map(({ id }) => id)
    expect([ids.length, new Set(ids).size]).toEqual([2, 1])
  })

  it('that were delivered can be had again, under the id they have', async () => {
    const webhook = await webhooks.make()
    await publishAll(randomUUID(), ['tapt'])
    await webhooks.work(webhook)
    const [{ id = '' } = {}] = await log(webhook)
    expect(await resend(webhooks.pool, webhook.key, id)).toBe(true)
    await webhooks.work(webhook)
    expect(webhook.receiver.received.map((message) => message.id)).toEqual([id, id])
    const stranger = { ...webhook.key, partnerId: randomUUID() }
    expect(await resend(webhooks.pool, stranger, id)).toBe(false)
  })

  it('are not followed where a redirect leads', async () => {
    const [webhook, elsewhere] = [await webhooks.make(), await webhooks.make()]
    webhook.receiver.reply = () => ({ status: 307, headers: { location: elsewhere.receiver.url } })
    await publishAll(randomUUID(), ['hit'])
    await webhooks.work(webhook)
    expect(elsewhere.receiver.requests).toBe(0)
    expect((await log(webhook))[0]?.attempts).toMatchObject([
      { status: 307, failure: { error: 'redirect', detail: '307' } },
    ])
  })
})

describe('a secret', () => {
  it('signs beside the one that replaces it until its days are over', async () => {
    const webhook = await webhooks.make()
    const fresh = await replaceSecret(webhooks.pool, webhook.key, 7)
    const before = webhook.receiver.secret
    for (const secret of [before, fresh ?? '']) {
      webhook.receiver.secret = secret
      await publishAll(randomUUID(), [secret])
      await webhooks.work(webhook)
    }
    expect(titles(webhook)).toEqual([before, fresh])
    await webhooks.later(webhook, '8 days')
    webhook.receiver.secret = before
    await publishAll(randomUUID(), ['for sent'])
    await webhooks.work(webhook)
    expect(webhook.receiver.refused).toHaveLength(1)
  })
})

describe('a webhook', () => {
  it('is switched off when a message could not be delivered in three days, and its partner is told by mail', async () => {
    const webhook = await webhooks.make()
    const id = randomUUID()
    webhook.receiver.reply = () => ({ status: 500 })
    await publishAll(id, ['a', 'b'])
    let attempts = 0
    while ((await stateOf(webhook))?.state === 'active' && attempts < 20) {
      await webhooks.work(webhook)
      await webhooks.later(webhook, '26.5 hours')
      attempts += 1
    }
    expect(await stateOf(webhook)).toMatchObject({
      state: 'failed',
      stateReason: 'undelivered',
      stoppedAt: expect.any(Date),
      waiting: 2,
    })
    expect(attempts).toBe(4)
    const sent = await mails(webhook)
    expect(sent.map(({ to }) => to).toSorted()).toEqual(webhook.partner.emails.toSorted())
    expect(sent[0]?.text).toContain('Ingenting er gått tapt')
    expect(sent[0]?.text).toContain('Nothing has been lost')
    const { requests } = webhook.receiver
    await publishAll(id, ['c'])
    await webhooks.work(webhook)
    expect(webhook.receiver.requests).toBe(requests)

    webhook.receiver.reply = () => ({ status: 200 })
    await changeWebhook(webhooks.pool, webhook.key, { state: 'active' })
    expect(await stateOf(webhook)).toMatchObject({ state: 'active', stoppedAt: null })
    await webhooks.work(webhook)
    expect(titles(webhook)).toEqual(['a', 'b', 'c'])
    expect(await mails(webhook)).toHaveLength(2)
  })

  it('is switched off at once by 410, with a mail', async () => {
    const webhook = await webhooks.make()
    webhook.receiver.reply = () => ({ status: 410 })
    await publishAll(randomUUID(), ['nei takk'])
    await webhooks.work(webhook)
    expect(await stateOf(webhook)).toMatchObject({ state: 'failed', stateReason: 'gone', waiting: 1 })
    expect(await mails(webhook)).toHaveLength(2)
  })

  it('is sent a test whatever its state, once, and is no worse for one that fails', async () => {
    const webhook = await webhooks.make()
    await changeWebhook(webhooks.pool, webhook.key, { state: 'paused' })
    webhook.receiver.reply = () => ({ status: 500 })
    await addPing(webhooks.pool, webhook.key, '{"type":"webhook.ping","data":{}}')
    await webhooks.work(webhook)
    await webhooks.later(webhook, '1 day')
    await webhooks.work(webhook)
    expect(webhook.receiver.requests).toBe(1)
    expect(await log(webhook)).toMatchObject([{ type: 'webhook.ping', state: 'failed' }])
    expect(await stateOf(webhook)).toMatchObject({ state: 'paused', waiting: 0 })
  })

  it('that answers slowly is given up on, and asks for nobody else’s time', async () => {
    const webhook = await webhooks.make()
    webhook.receiver.reply = () => new Promise(() => undefined)
    await publishAll(randomUUID(), ['langsomt'])
    const begun = Date.now()
    await webhooks.work(webhook)
    expect(Date.now() - begun).toBeLessThan(18_000)
    expect((await log(webhook))[0]?.attempts).toMatchObject([
      { status: null, failure: { error: 'timeout', detail: '15' } },
    ])
  })
})

it('the log of a month ago is deleted at night, but for what still waits, and so is a secret that signs no more', async () => {
  const webhook = await webhooks.make()
  await publishAll(randomUUID(), ['levert'])
  await webhooks.work(webhook)
  webhook.receiver.reply = () => ({ status: 500 })
  await publishAll(randomUUID(), ['venter'])
  await webhooks.work(webhook)
  await replaceSecret(webhooks.pool, webhook.key, 7)
  const keptDays = 30
  await forgetDeliveries(webhooks.pool, keptDays)
  expect(await log(webhook)).toHaveLength(2)
  await webhooks.pool.query(`UPDATE partners.deliveries SET created_at = created_at - interval '31 days'`)
  await webhooks.later(webhook, '8 days')
  await forgetDeliveries(webhooks.pool, keptDays)
  expect(await log(webhook)).toMatchObject([{ state: 'waiting' }])
  const { rows } = await webhooks.pool.query('SELECT previous_secret FROM partners.webhooks WHERE id = $1', [
    webhook.key.id,
  ])
  expect(rows).toEqual([{ previous_secret: null }])
})
