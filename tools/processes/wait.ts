import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Asks again and again until the answer is true. Every wait has a limit: false means that it passed.
 * A question that throws counts as "not yet".
 */
export async function waitUntil(
  question: () => boolean | Promise<boolean>,
  { limit, pause = 100 }: { limit: number; pause?: number },
): Promise<boolean> {
  const end = Date.now() + limit
  for (;;) {
    if (await answers(question)) return true
    if (Date.now() >= end) return false
    await sleep(Math.min(pause, Math.max(1, end - Date.now())))
  }
}

async function answers(question: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await question()
  } catch {
    return false
  }
}
