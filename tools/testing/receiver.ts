import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { z } from 'zod'

const Message = z.object({ type: z.string(), data: z.record(z.string(), z.unknown()) })

/** A message that was verified. */
export interface Received extends z.infer<typeof Message> {
  id: string
}

/** What a receiver answers. */
export interface Reply {
  status: number
  headers?: Record<string, string>
}

/** A partner's receiver of webhooks, which believes nothing that the official library does not. */
export class Receiver {
  /** Every message that arrived and was accepted, in the order they came; one that came twice is there twice. */
  readonly received: Received[] = []
  /** Messages that the library refused. */
  readonly refused: unknown[] = []
  /** Requests, of whatever kind. */
  requests = 0
  secret = ''
  /** What it answers; a promise keeps the sender waiting. */
  reply: (message: Received) => Reply | Promise<Reply> = () => ({ status: 204 })
  readonly #server: Server
  #port = 0

  private constructor() {
    this.#server = createServer((request, response) => {
      this.requests += 1
      this.#take(request).then(
        ({ status, headers }) => response.writeHead(status, headers).end(),
        () => response.destroy(),
      )
    })
  }

  static async start(): Promise<Receiver> {
    const receiver = new Receiver()
    await receiver.open()
    return receiver
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/hook`
  }

  /** As the setting for private receivers names it. */
  get pair(): string {
    return `127.0.0.1:${this.#port}`
  }

  /** Listens again, at the same address. */
  async open(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(this.#port, '127.0.0.1', resolve)
    })
    this.#port = (this.#server.address() as AddressInfo).port
  }

  /** Goes away as a machine does that loses power. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  async #take(request: IncomingMessage): Promise<Reply> {
    const body = await text(request)
    let message: Received
    try {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      const verified = Message.parse(new Webhook(this.secret).verify(body, headers))
      message = { id: headers['webhook-id'] ?? '', ...verified }
    } catch (error) {
      this.refused.push(error)
      return { status: 400 }
    }
    const reply = await this.reply(message)
    if (reply.status < 300) this.received.push(message)
    return reply
  }
}
