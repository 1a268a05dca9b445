import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inRepository } from '../configuration/paths.ts'
import { withClient } from '../postgres/roles.ts'
import { waitUntil } from '../processes/wait.ts'
import type { ProvidedSystem } from '../testing/provided.ts'

/** What the CMS would publish now against what is published, as `content:verify` says it: nothing when they are equal. */
export async function differences({ commands }: ProvidedSystem): Promise<string> {
  const options = { cwd: inRepository('apps/cms'), env: commands, timeout: 1_800_000, maxBuffer: 1e8 }
  try {
    await promisify(execFile)(process.execPath, ['src/commands/content.ts', 'verify'], options)
    return ''
  } catch (failure) {
    return String(Object(failure).stdout) + String(Object(failure).stderr)
  }
}

/** Waits until every job is done. @throws naming those that are not */
export async function emptyQueue({ databaseUrl }: ProvidedSystem, limit = 120_000): Promise<void> {
  const jobs = () =>
    withClient(databaseUrl, async (client) => {
      const { rows } = await client.query<object>(
        `SELECT task_identifier, attempts, locked_by, run_at, last_error FROM graphile_worker.jobs`,
      )
      return rows
    })
  if (await waitUntil(async () => (await jobs()).length === 0, { limit })) return
  throw new Error(`Not done in ${limit / 1000} s: ${JSON.stringify(await jobs())}`)
}
