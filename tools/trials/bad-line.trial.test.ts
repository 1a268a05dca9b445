import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signIn } from '../bench/staff.ts'
import { Progress } from '../command-line/progress.ts'
import { waitUntil } from '../processes/wait.ts'
import { startSystem } from '../testing/system.ts'
import { BadLine, delay, type Behaviour } from './bad-line.ts'
import { emptyQueue } from './content.ts'
import { startCopies } from '../testing/copies.ts'

/** How long a site may take to show a change when the stream behaves so, milliseconds. */
const limits: Record<Behaviour, number> = {
  sound: 2_000,
  cuts: 3_000,
  doubles: 2_000,
  delays: delay + 3_000,
  // The site asks for the revision every ten seconds, whatever the stream says.
  'falls silent': 13_000,
}
const publishes = 20

let product: Awaited<ReturnType<typeof startSystem>>
let line: BadLine
let site: string
beforeAll(async () => {
  product = await startSystem(new Progress())
  await emptyQueue(product.system)
  line = await BadLine.start(product.system.deliveryUrl)
  const otherwise = { DELIVERY_URL: line.url, DATA_DIR: join(product.system.dataDir, 'copy') }
  site = (await startCopies(product.run, ['osloregionen'], otherwise)).osloregionenUrl
})
afterAll(async () => {
  line.stop()
  await product.stop()
})

it.each(Object.entries(limits))(
  'a stream that %s: what is published is shown within %i ms, and nothing old after it',
  async (behaviour, limit) => {
    const editor = await signIn(product.system)
    const { id, slug } = await editor.publish(`Linje ${Date.now()}`)
    line.become(behaviour as Behaviour)
    const times: number[] = []
    let newest = -1
    let stale = 0
    const look = async () => {
      const text = await (await fetch(`${site}/aktuelt/${slug}`)).text()
      const shown = Number(/merke(\d+)/.exec(text)?.[1] ?? -1)
      if (shown < newest) stale += 1
      newest = Math.max(newest, shown)
      return newest
    }
    for (let n = 0; n < publishes; n += 1) {
      await editor.change(id, { summary: `merke${n}`, _status: 'published' })
      const begun = performance.now()
      expect(await waitUntil(async () => (await look()) === n, { limit, pause: 20 }), `merke${n}`).toBe(true)
      times.push(performance.now() - begun)
    }
    times.sort((a, b) => a - b)
    console.log(
      `${behaviour}: shown after ${times[publishes / 2]?.toFixed(0)} ms (median), ${times.at(-1)?.toFixed(0)} ms`,
    )
    expect(stale).toBe(0)
  },
)
