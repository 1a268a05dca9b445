import { SettingsError } from '../configuration/settings.ts'
import { LockHeldError } from '../processes/lock.ts'
import { ServiceFailedError } from '../processes/supervisor.ts'
import { TaskFailedError } from '../processes/task.ts'
import { PortsTakenError } from '../system/steps.ts'

/** What the person at the terminal can mend: the message is enough. */
const EXPECTED = [SettingsError, PortsTakenError, ServiceFailedError, TaskFailedError]

/** What went wrong, for the person at the terminal; a stack only when the mistake is ours. */
export function explain(error: unknown): string {
  if (error instanceof LockHeldError) {
    return (
      `Another run (process ${error.holder.pid}) works in this DATA_DIR. Stop it first, or start a second copy with\n` +
      'another DATA_DIR and other ports.'
    )
  }
  if (!(error instanceof Error)) return String(error)
  const readable = 'code' in error || EXPECTED.some((kind) => error instanceof kind)
  return readable ? error.message : (error.stack ?? error.message)
}
