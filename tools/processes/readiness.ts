import type { Readiness } from './service.ts'
import { waitUntil } from './wait.ts'

/** Waits until a service is ready, or has died, or the limit has passed. */
export async function untilReady(
  ready: Readiness,
  { limit, log, died }: { limit: number; log: () => string; died: () => boolean },
): Promise<'ready' | 'died' | 'too slow'> {
  const reached = await waitUntil(async () => died() || (await isReady(ready, log)), { limit })
  if (died()) return 'died'
  return reached ? 'ready' : 'too slow'
}

async function isReady(ready: Readiness, log: () => string): Promise<boolean> {
  if ('ask' in ready) return ready.ask()
  if ('logLine' in ready) return log().includes(ready.logLine)
  const answer = await fetch(ready.url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) })
  await answer.body?.cancel()
  return answer.ok
}
