import { randomUUID } from 'node:crypto'
import { createKey, putPartner } from '@osloregionen/partners'
import { z } from 'zod'
import { withClient } from '../postgres/roles.ts'
import { waitUntil } from '../processes/wait.ts'
import type { ProvidedSystem } from '../testing/provided.ts'
import type { Receiver } from '../testing/receiver.ts'

const Made = z.object({ id: z.string(), secret: z.string() })
const State = z.object({ state: z.string(), waiting: z.int(), revision: z.int() })

/** Somebody with a key and a webhook, as the API gives them. */
export class WebhookPartner {
  readonly receiver: Receiver
  readonly #deliveryUrl: string
  readonly #authorization: string
  #id = ''

  private constructor(receiver: Receiver, deliveryUrl: string, key: string) {
    this.receiver = receiver
    this.#deliveryUrl = deliveryUrl
    this.#authorization = `Bearer ${key}`
  }

  static async start(
    { databaseUrl, deliveryUrl }: ProvidedSystem,
    receiver: Receiver,
    filter: Record<string, string>,
  ): Promise<WebhookPartner> {
    const id = randomUUID()
    const { key } = await withClient(databaseUrl, async (client) => {
      await putPartner(client, {
        id,
        name: 'Prøvekommunen',
        emails: ['nett@example.org'],
        scopes: ['webhooks'],
        perMinute: 6000,
        active: true,
        expiresAt: null,
      })
      return createKey(client, { partnerId: id, name: 'Prøve', createdBy: 'trial', expiresAt: null })
    })
    const partner = new WebhookPartner(receiver, deliveryUrl, key)
    await waitUntil(async () => (await partner.#ask('GET', '')).ok, { limit: 20_000 })
    const made = Made.parse(await (await partner.#ask('POST', '', { url: receiver.url, filter })).json())
    partner.#id = `/${made.id}`
    receiver.secret = made.secret
    return partner
  }

  /** How many messages are still to be delivered. */
  async state(): Promise<z.infer<typeof State>> {
    return State.parse(await (await this.#ask('GET', this.#id)).json())
  }

  /** Asks for a test, which tells the worker that the receiver is there. */
  async ping(): Promise<void> {
    await this.#ask('POST', `${this.#id}/ping`)
  }

  #ask(method: string, place: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#deliveryUrl}/v1/webhooks${place}`, {
      method,
      headers: {
        authorization: this.#authorization,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    })
  }
}
