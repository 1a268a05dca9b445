import { dumpsFolder, writeDumps as write } from '@osloregionen/content-store/dumps'
import type { JobHelpers } from 'graphile-worker'
import { env } from '../../env.ts'
import type { Jobs } from '../queue.ts'

/** Writes all that is published into files that delivery gives away whole. */
export async function writeDumps(
  { withPgClient }: Pick<JobHelpers, 'withPgClient'>,
  { ifMoved }: Jobs['write-dumps'],
): Promise<void> {
  await withPgClient((client) => write(client, dumpsFolder(env.DATA_DIR), { ifMoved }))
}
