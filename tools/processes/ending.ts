import { isRunning, type ProcessIdentity } from './identity.ts'
import { waitUntil } from './wait.ts'

/** `wholeGroup` asks everything in the group of the process to end, for one that is only a shell around others. */
type EndOptions = { signal?: NodeJS.Signals; limit?: number; wholeGroup?: boolean }

/**
 * Asks a process to end and, when it has not within the limit, kills it together with its group
 * (each of our children leads a group of its own, so its helpers go too).
 */
export async function endProcess(
  identity: ProcessIdentity,
  { signal = 'SIGTERM', limit = 10_000, wholeGroup = false }: EndOptions = {},
): Promise<void> {
  if (!isRunning(identity)) return
  send(wholeGroup ? -identity.pid : identity.pid, signal)
  if (await waitUntil(() => !isRunning(identity), { limit, pause: 50 })) return
  send(-identity.pid, 'SIGKILL')
  send(identity.pid, 'SIGKILL')
  await waitUntil(() => !isRunning(identity), { limit: 5_000, pause: 50 })
}

function send(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal)
  } catch {
    // Already gone, which is what we want.
  }
}
