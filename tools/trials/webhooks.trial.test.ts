import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { processesOf } from '../bench/processes.ts'
import { signIn } from '../bench/staff.ts'
import { Progress } from '../command-line/progress.ts'
import { withClient } from '../postgres/roles.ts'
import { waitUntil } from '../processes/wait.ts'
import { Receiver, type Received } from '../testing/receiver.ts'
import { startSystem } from '../testing/system.ts'
import { Author } from './author.ts'
import { emptyQueue } from './content.ts'
import { published } from './partner.ts'
import { WebhookPartner } from './webhook-partner.ts'

const edits = inject('trials') === 'full' ? 2_000 : 400
const seed = 8
/** Of so many edits, one is followed by a fault. */
const between = 20

let product: Awaited<ReturnType<typeof startSystem>>
let receivers: Receiver[]
beforeAll(async () => {
  receivers = [await Receiver.start(), await Receiver.start(), await Receiver.start()]
  const privateTargets = receivers.map(({ pair }) => pair).join(',')
  product = await startSystem(new Progress(), { durable: true, parts: 'without sites', privateTargets })
  await emptyQueue(product.system, 400_000)
})
afterAll(async () => {
  for (const receiver of receivers) await receiver.close()
  await product?.stop()
})

it('webhooks through outages of both sides: every event arrives, in order per document, verified', async () => {
  const { system } = product
  const [steady, moody, slow] = receivers
  if (steady === undefined || moody === undefined || slow === undefined) throw new Error('No receivers')
  const partners = [
    await WebhookPartner.start(system, steady, { type: 'news' }),
    await WebhookPartner.start(system, moody, {}),
    await WebhookPartner.start(system, slow, { type: 'news,events', language: 'nb' }),
  ]
  // One in three messages is refused, and one in twenty answered only after it was too late.
  const moods = fc.sample(fc.nat({ max: 59 }), { seed, numRuns: 100_000 })
  const sulk = (): number => moods.pop() ?? 59
  moody.reply = () => ({ status: sulk() < 20 ? 500 : 200 })
  slow.reply = async () => {
    await sleep(sulk() < 3 ? 16_000 : 100)
    return { status: 204 }
  }
  const downtimes = new Map<Receiver, number>()
  const faults: (() => unknown)[] = [
    () => killProcess('worker'),
    () => toggle(steady),
    () => killProcess('postgres'),
    () => toggle(steady),
    () => killProcess('delivery'),
    () => toggle(slow),
    () => killProcess('worker'),
    () => toggle(slow),
  ]
  const editor = await signIn(system)
  const author = new Author(editor, await editor.entries('sectors'))
  const steps = fc.sample(fc.record({ act: fc.nat({ max: 99 }), at: fc.nat() }), { seed, numRuns: edits })
  for (const [index, { act, at }] of steps.entries()) {
    await within(40_000, author.edit(act, at))
    if (index % between === between - 1) await faults[((index / between) % faults.length) | 0]?.()
  }
  for (const receiver of receivers) {
    if (down.has(receiver)) await toggle(receiver)
    receiver.reply = () => ({ status: 204 })
  }
  const edited = performance.now()
  // A test message that arrives says that a receiver is back: nobody waits for the long delays here.
  const isSettled = async (partner: WebhookPartner) => {
    const newest = await fetch(`${system.deliveryUrl}/readyz`, { signal: AbortSignal.timeout(5_000) })
    const { waiting, revision } = await partner.state()
    if (waiting === 0 && revision >= Ready.parse(await newest.json()).revision) return true
    await partner.ping()
    return false
  }
  for (const partner of partners)
    expect(await waitUntil(() => within(20_000, isSettled(partner)), { limit: 300_000, pause: 5_000 })).toBe(
      true,
    )
  const seconds = ((performance.now() - edited) / 1000).toFixed(1)

  const wanted = await published(system)
  for (const [index, { receiver }] of partners.entries()) {
    expect(receiver.refused, 'messages that the official library did not accept').toEqual([])
    const first = firstArrivals(receiver.received)
    expect(outOfOrder(first)).toEqual([])
    expect(unlike(first, wanted, author.everMade)).toEqual([])
    const sent = await messagesOf(index)
    expect(sent.filter(({ id }) => !first.some((message) => message.id === id))).toEqual([])
    console.log(
      `Receiver ${index + 1}: ${sent.length} messages, ${receiver.received.length - first.length} came more than once,`,
      `${receiver.requests} requests, down ${downtimes.get(receiver) ?? 0} times`,
    )
  }
  console.log(
    `${edits} edits, seed ${seed}: ${author.refused} refused while something was down, ${author.everMade.size} documents;`,
    `everything had arrived ${seconds} s after the last edit`,
  )

  function killProcess(name: string) {
    const pid = processesOf(system.dataDir).get(name)
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  }

  async function toggle(receiver: Receiver) {
    if (down.delete(receiver)) return receiver.open()
    down.add(receiver)
    downtimes.set(receiver, 1 + (downtimes.get(receiver) ?? 0))
    return receiver.close()
  }

  async function messagesOf(index: number): Promise<{ id: string }[]> {
    const url = receivers[index]?.url
    const { rows } = await withClient(system.databaseUrl, (client) =>
      client.query<{ id: string }>(
        `SELECT delivery.id FROM partners.deliveries delivery JOIN partners.webhooks webhook ON webhook.id = webhook_id
          WHERE webhook.url = $1 AND document_id IS NOT NULL AND delivery.state = 'delivered'`,
        [url],
      ),
    )
    return rows
  }
})

const Ready = z.object({ revision: z.int() })

/** False where it has not ended by then: nothing is waited for without a limit. */
const within = <Result>(limit: number, work: Promise<Result>): Promise<Result | false> =>
  Promise.race([work, sleep(limit, false as const)])

const down = new Set<Receiver>()
const isAboutDocument = ({ type }: Received) => type.startsWith('document.')
const keyOf = ({ data }: Received) => `${String(data['id'])} ${String(data['language'])}`

/** What came, without what came again. */
function firstArrivals(received: readonly Received[]): Received[] {
  const seen = new Set<string>()
  return received.filter((message) => {
    const isFirst = isAboutDocument(message) && !seen.has(message.id)
    seen.add(message.id)
    return isFirst
  })
}

/** Messages that came before one about an earlier revision of the same document. */
function outOfOrder(messages: readonly Received[]): Received[] {
  const last = new Map<string, number>()
  return messages.filter((message) => {
    const revision = Number(message.data['revision'])
    const before = last.get(keyOf(message)) ?? 0
    last.set(keyOf(message), revision)
    return revision <= before
  })
}

/** Documents of which a receiver was told something else last than what is published now. */
function unlike(
  messages: readonly Received[],
  wanted: Record<string, unknown>,
  made: ReadonlySet<string>,
): string[] {
  const last = new Map(messages.map((message) => [keyOf(message), message]))
  return [...made].flatMap((id) => {
    const key = `${id} nb`
    const told = last.get(key)
    const now = wanted[key]
    const isRight =
      now === undefined
        ? told === undefined || told.type === 'document.unpublished'
        : told?.type !== 'document.unpublished' && told?.data['updatedAt'] === Object(now).updatedAt
    return isRight ? [] : [key]
  })
}
