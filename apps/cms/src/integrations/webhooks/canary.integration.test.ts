import { sampleNews } from '@osloregionen/content-store/testing'
import { listDeliveries } from '@osloregionen/partners/webhooks'
import { execFile } from 'node:child_process'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Receiver } from '../../../../../tools/testing/index.ts'
import { TestWebhooks } from '../../testing/webhooks.ts'
import { post } from './send.ts'
import { signedHeaders } from './sign.ts'

/** Listens where nobody may come, on every local address there is, and counts who comes. */
class Canary {
  connections = 0
  readonly #servers: Server[] = []

  /** @returns the port, the same on each address */
  async listen(port: number, ...hosts: string[]): Promise<number> {
    let taken = port
    for (const host of hosts) {
      const server = createServer((socket) => {
        this.connections += 1
        socket.destroy()
      })
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(taken, host, resolve)
      })
      taken = (server.address() as AddressInfo).port
      this.#servers.push(server)
    }
    return taken
  }

  close(): void {
    for (const server of this.#servers) server.close()
  }
}

const canary = new Canary()
let port: number
let webhooks: TestWebhooks
let receiver: Receiver
beforeAll(async () => {
  port = await canary.listen(0, '127.0.0.1', '::1')
  webhooks = await TestWebhooks.start()
  receiver = await Receiver.start()
  receiver.secret = secret
})
afterAll(async () => {
  canary.close()
  await receiver?.close()
  await webhooks?.stop()
})

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo='
const body = '{"type":"webhook.ping","data":{}}'
const message = (url: string) => ({
  url,
  body,
  headers: signedHeaders({ id: 'x', timestamp: Math.floor(Date.now() / 1000), body }, [secret]),
  signal: AbortSignal.timeout(5_000),
})
const local = (address: string) => ({ address, family: address.includes(':') ? 6 : 4 })

describe('nobody comes to a private address', () => {
  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0x0.0x0.0x1',
    '017700000001',
    '0177.0.0.01',
    '127.0.0.1.',
    '0',
    '0.0.0.0',
    '①②⑦.⓪.⓪.①',
    '127%2e0.0.1',
    '127。0。0。1',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    'localhost',
    'localhost.',
    'LocalHost',
    'ｌｏｃａｌｈｏｓｔ',
    'ip6-localhost',
    'a.localhost',
    'user@127.0.0.1',
    'example.org@127.0.0.1',
    '127.0.0.1#.example.org',
    'example.org\\@127.0.0.1',
  ])('written as %s', async (host) => {
    for (const scheme of ['https', 'http']) {
      const [place, rest = ''] = host.split('#')
      const answered = await post(message(`${scheme}://${place}:${port}/${rest && `#${rest}`}`), {
        exceptions: [],
      })
      expect(answered).toMatchObject({ status: null, failure: { code: expect.stringMatching(/^address-/) } })
    }
    expect(canary.connections).toBe(0)
  })

  it.each([['127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['127.0.0.1', '8.8.8.8']])(
    'through a name that has the address %s',
    async (...addresses) => {
      const resolve = async () => addresses.map(local)
      const answered = await post(message(`https://hook.example.org:${port}/`), { exceptions: [], resolve })
      expect(answered?.failure).toEqual({ code: 'address-private', detail: 'hook.example.org' })
      expect(canary.connections).toBe(0)
    },
  )

  it('through a redirect', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      receiver.reply = () => ({ status, headers: { location: `http://127.0.0.1:${port}/` } })
      const answered = await post(message(receiver.url), { exceptions: [receiver.pair] })
      expect(answered).toMatchObject({ status, failure: { code: 'redirect', detail: String(status) } })
    }
    expect(canary.connections).toBe(0)
  })

  it('through a name that has another address as soon as it was checked', async () => {
    receiver.reply = () => ({ status: 200 })
    const place = `rebind.example.org:${new URL(receiver.url).port}`
    await canary.listen(Number(new URL(receiver.url).port), '127.0.0.2')
    let asked = 0
    const resolve = async () => [local((asked += 1) === 1 ? '127.0.0.1' : '127.0.0.2')]
    const before = receiver.received.length
    // No name server knows the name: that it arrives means that it went to the address that was checked.
    const answered = await post(message(`http://${place}/`), { exceptions: [place], resolve })
    expect([answered?.status, asked, receiver.received.length - before]).toEqual([200, 1, 1])
    expect(canary.connections).toBe(0)
  })

  it('through a proxy of the environment', async () => {
    const script = `
      import { post } from ${JSON.stringify(new URL('send.ts', import.meta.url))}
      const answered = await post({ url: ${JSON.stringify(receiver.url)}, headers: {}, body: '{}', signal: new AbortController().signal },
        { exceptions: [${JSON.stringify(receiver.pair)}] })
      console.log(answered.status)`
    const proxy = `http://127.0.0.1:${port}`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: '' },
      timeout: 20_000,
    })
    // What has no signature is refused, by the receiver itself.
    expect(stdout.trim()).toBe('400')
    expect(canary.connections).toBe(0)
  })

  it('through a webhook that was checked when its name led elsewhere', async () => {
    const webhook = await webhooks.make({ url: `https://moved.example.org:${port}/` })
    await webhooks.store.publish(sampleNews({ updatedAt: new Date().toISOString() }))
    await webhooks.work(webhook, { exceptions: [], resolve: async () => [local('127.0.0.1')] })
    const [delivery] = await listDeliveries(webhooks.pool, webhook.key, { before: null, limit: 1 })
    expect(delivery).toMatchObject({
      state: 'waiting',
      attempts: [{ status: null, failure: { error: 'address-private', detail: 'moved.example.org' } }],
    })
    expect(canary.connections).toBe(0)
  })
})

it('the canary sings when somebody comes', async () => {
  await post(message(`http://127.0.0.1:${port}/`), { exceptions: [`127.0.0.1:${port}`] })
  expect(canary.connections).toBe(1)
})
