import { randomUUID } from 'node:crypto'
import { readState } from '@osloregionen/content-store/read'
import { createTestStore, type TestStore } from '@osloregionen/content-store/testing'
import { putPartner, type Partner } from '@osloregionen/partners'
import { createWebhook, type WebhookKey } from '@osloregionen/partners/webhooks'
import type { TargetRules } from '@osloregionen/partners/webhooks/target'
import pg from 'pg'
import { createDatabase, Receiver } from '../../../../tools/testing/index.ts'
import { deliverWebhook } from '../jobs/tasks/deliverWebhook.ts'
import { tellWebhooks } from '../jobs/tasks/tellWebhooks.ts'

const api = 'https://api.example'

/** A partner with a webhook, and the receiver that it leads to. */
export interface TestWebhook {
  partner: Partner
  key: WebhookKey
  receiver: Receiver
  secret: string
}

/** Webhooks on a database of their own, with the jobs that the worker would run. */
export class TestWebhooks {
  readonly pool: pg.Pool
  readonly store: TestStore
  readonly #drop: () => Promise<void>
  readonly #receivers: Receiver[] = []

  private constructor(ownerUrl: string, store: TestStore, drop: () => Promise<void>) {
    this.pool = new pg.Pool({ connectionString: ownerUrl, max: 8 })
    this.pool.on('error', () => undefined)
    this.store = store
    this.#drop = drop
  }

  static async start(): Promise<TestWebhooks> {
    const { ownerUrl, drop } = await createDatabase()
    return new TestWebhooks(ownerUrl, await createTestStore(ownerUrl), drop)
  }

  /** Makes a webhook that has learnt what is public by now. */
  async make(
    wanted: { filter?: Record<string, string>; events?: string[]; url?: string } = {},
  ): Promise<TestWebhook> {
    const partner: Partner = {
      id: randomUUID(),
      name: 'Lillestrøm kommune',
      emails: ['nett@example.org', 'vakt@example.org'],
      scopes: ['webhooks'],
      perMinute: 6000,
      active: true,
      expiresAt: null,
    }
    await putPartner(this.pool, partner)
    const receiver = await Receiver.start()
    this.#receivers.push(receiver)
    const { webhook, secret } = await createWebhook(
      this.pool,
      {
        partnerId: partner.id,
        url: receiver.url,
        description: '',
        events: ['document.published', 'document.updated', 'document.unpublished'],
        filter: {},
        ...wanted,
      },
      await readState(this.pool),
    )
    receiver.secret = secret
    await this.tell()
    return { partner, key: { partnerId: partner.id, id: webhook.id }, receiver, secret }
  }

  tell(): Promise<void> {
    return tellWebhooks(this.pool, api)
  }

  /** Does what the worker does once something has changed. */
  async work(
    { key }: TestWebhook,
    rules?: Partial<TargetRules>,
    signal = new AbortController().signal,
  ): Promise<void> {
    await this.tell()
    const exceptions = this.#receivers.map(({ pair }) => pair)
    await deliverWebhook({ pool: this.pool, rules: { exceptions, ...rules }, api, signal }, key.id)
  }

  /** Lets time pass for everything that waits. */
  async later({ key }: TestWebhook, interval: string): Promise<void> {
    await this.pool.query(
      `UPDATE partners.deliveries SET next_at = next_at - $2::interval, failing_since = failing_since - $2::interval
        WHERE webhook_id = $1`,
      [key.id, interval],
    )
    await this.pool.query(
      'UPDATE partners.webhooks SET quiet_until = quiet_until - $2::interval, previous_until = previous_until - $2::interval WHERE id = $1',
      [key.id, interval],
    )
  }

  async stop(): Promise<void> {
    for (const receiver of this.#receivers) await receiver.close()
    await this.pool.end()
    await this.store.close()
    await this.#drop()
  }
}
