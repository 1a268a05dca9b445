import { getPayload } from 'payload'
import type { Payload } from 'payload'

/** Prints the usage and ends when help was asked for. */
export function help(usage: string): void {
  if (!process.argv.includes('--help')) return
  process.stdout.write(usage)
  process.exit(0)
}

/** Prints one line of progress. */
export const say = (step: string): void => {
  process.stdout.write(`${step}\n`)
}

/** Starts Payload without HTTP, does the work, and ends the process: 0, or 1 with a sentence saying what went wrong. */
export async function run(work: (payload: Payload) => Promise<void>): Promise<never> {
  try {
    const { default: config } = await import('../payload.config.ts')
    const payload = await getPayload({ config, disableOnInit: true })
    await work(payload)
    process.exit(0)
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    process.exit(1)
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\n  because: ${explain(error.cause)}`
  return error.message + cause
}
