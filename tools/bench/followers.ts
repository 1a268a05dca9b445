import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { ProvidedSystem } from '../testing/provided.ts'
import { alone, type Figure } from './compare.ts'
import { signIn } from './staff.ts'

const changesSchema = z.object({
  changes: z.array(z.object({ revision: z.number(), id: z.string(), op: z.string() })),
  next: z.string(),
  more: z.boolean(),
})
type Changes = z.output<typeof changesSchema>

/** Publishes from several connections at once while a follower polls the change feed. */
export async function followWhilePublishing(
  system: ProvidedSystem,
  { publishes = 240, connections = 8 } = {},
): Promise<Figure[]> {
  const editor = await signIn(system)
  const follower = await startFollower(system)
  const run = Date.now()
  const published: string[] = []
  const started = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      for (let n = connection; n < publishes; n += connections)
        published.push((await editor.publish(`Følges ${run} ${n}`)).id)
    }),
  )
  const seconds = (performance.now() - started) / 1000
  await sleep(2000)
  const seen = await follower.stop()
  const ids = new Set(seen.map(({ id }) => id))
  const revisions = seen.map(({ revision }) => revision)
  const unit = `of ${publishes}`
  return [
    alone(`published from ${connections} connections`, [publishes / seconds], 'documents/s'),
    alone('followed: skipped', [published.filter((id) => !ids.has(id)).length], unit),
    alone('followed: doubled', [revisions.length - new Set(revisions).size], unit),
    alone(
      'followed: out of order',
      [revisions.filter((revision, n) => n > 0 && revision <= (revisions[n - 1] ?? 0)).length],
      unit,
    ),
  ]
}

async function startFollower({ deliveryUrl, deliveryInternalKey }: ProvidedSystem) {
  const headers = { authorization: `Bearer ${deliveryInternalKey}` }
  let since = ''
  const read = async (): Promise<Changes> => {
    const query = since === '' ? '' : `&since=${encodeURIComponent(since)}`
    const response = await fetch(`${deliveryUrl}/v1/changes?limit=100${query}`, { headers })
    const answer = changesSchema.parse(await response.json())
    since = answer.next
    return answer
  }
  // To the end of what was there before.
  while ((await read()).more);
  const seen: Changes['changes'] = []
  const control = { goOn: true }
  const polling = (async () => {
    for (;;) {
      const last = !control.goOn
      const { changes, more } = await read()
      seen.push(...changes)
      if (last && !more) return
      if (!more) await sleep(5)
    }
  })()
  return {
    stop: async () => {
      control.goOn = false
      await polling
      return seen
    },
  }
}
