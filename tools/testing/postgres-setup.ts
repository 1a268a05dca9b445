import type { TestProject } from 'vitest/node'
import { Progress } from '../command-line/progress.ts'
import { ensureSecrets } from '../configuration/secrets.ts'
import { databaseUrl } from '../postgres/service.ts'
import { Run } from '../system/run.ts'
import { startDatabase } from '../system/steps.ts'
import { removeDataDir, throwawaySettings } from './throwaway.ts'
import { trialSize } from './trial-size.ts'

/** Vitest's global setup for integration tests: one throwaway Postgres for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const settings = await throwawaySettings()
  const run = new Run(settings, (message) => console.error(message))
  const stop = async () => {
    await run.close()
    removeDataDir(settings.DATA_DIR)
  }
  try {
    await startDatabase(run, new Progress(), { throwaway: true })
  } catch (error) {
    await stop()
    throw error
  }

  const secrets = ensureSecrets(settings.DATA_DIR)
  const port = settings.POSTGRES_PORT
  project.provide('trials', trialSize())
  project.provide('postgres', {
    port,
    superuserUrl: databaseUrl({
      role: 'postgres',
      password: secrets.postgresSuperuser,
      port,
      database: 'postgres',
    }),
    ownerPassword: secrets.postgresOwner,
    deliveryPassword: secrets.postgresDelivery,
    dataDir: settings.DATA_DIR,
  })
  return stop
}
