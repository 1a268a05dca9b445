import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../processes/ports.ts'

/** What a line between a site and the API does to the stream of changes; everything else it passes on as it is. */
export type Behaviour = 'sound' | 'cuts' | 'doubles' | 'delays' | 'falls silent'

/** How long something is kept back, milliseconds. */
export const delay = 2_000
const cutAfter = 700

/** A line to the API that is not to be relied on. */
export class BadLine {
  behaviour: Behaviour = 'sound'
  readonly url: string
  readonly #server: ReturnType<typeof createServer>
  readonly #streams = new Set<IncomingMessage>()

  private constructor(deliveryUrl: string, port: number) {
    this.url = `http://localhost:${port}`
    this.#server = createServer((incoming, outgoing) => {
      const options = {
        method: incoming.method,
        headers: { ...incoming.headers, host: new URL(deliveryUrl).host },
      }
      const passed = request(deliveryUrl + (incoming.url ?? '/'), options, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
        if (answer.headers['content-type'] === 'text/event-stream') void this.#stream(answer, outgoing)
        else answer.pipe(outgoing)
      })
      passed.on('error', () => outgoing.destroy())
      outgoing.on('close', () => passed.destroy())
      incoming.pipe(passed)
    }).listen(port)
  }

  static async start(deliveryUrl: string): Promise<BadLine> {
    return new BadLine(deliveryUrl, await freePort())
  }

  /** Behaves otherwise from now on, on new connections: those there are end. */
  become(behaviour: Behaviour): void {
    this.behaviour = behaviour
    for (const stream of this.#streams) stream.destroy()
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  async #stream(answer: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { behaviour } = this
    this.#streams.add(answer)
    answer.on('close', () => {
      this.#streams.delete(answer)
      outgoing.destroy()
    })
    outgoing.flushHeaders()
    if (behaviour === 'cuts') setTimeout(() => answer.destroy(), cutAfter)
    try {
      for await (const chunk of answer) {
        if (behaviour === 'falls silent') continue
        if (behaviour === 'delays') await sleep(delay)
        outgoing.write(chunk)
        if (behaviour === 'doubles') outgoing.write(chunk)
      }
    } catch {
      // Cut, as it should be.
    }
  }
}
