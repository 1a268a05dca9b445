import { buildTargets } from '../build/targets.ts'
import type { Progress } from '../command-line/progress.ts'
import { readDemoAccounts } from '../system/demo-accounts.ts'
import { composeEnvironments } from '../system/environment.ts'
import { Run } from '../system/run.ts'
import { apiAlone, backendServices, productionServices } from '../system/services.ts'
import { buildChanged, setUp, startDatabase, startServices } from '../system/steps.ts'
import type { ProvidedSystem } from './provided.ts'
import { removeDataDir, throwawaySettings } from './throwaway.ts'

interface Options {
  durable?: boolean
  parts?: keyof typeof partsOf
  privateTargets?: string
}

/** The whole product, or as much of it as is needed; the public API needs nothing but the database. */
const partsOf = {
  all: { services: productionServices, builds: buildTargets },
  'without sites': { services: backendServices, builds: buildTargets.filter(({ name }) => name === 'cms') },
  api: { services: apiAlone, builds: [] },
}

/**
 * Starts the product as `npm start` does, on free ports and with data that is thrown away when it stops.
 * @param options durable: Postgres keeps what it has acknowledged even when it is killed, as it does outside of tests;
 *   parts: what of it is started, and built before; privateTargets: receivers of webhooks on this machine
 */
export async function startSystem(
  progress: Progress,
  { durable = false, parts = 'all', privateTargets = '' }: Options = {},
): Promise<{ system: ProvidedSystem; run: Run; stop: () => Promise<void> }> {
  const settings = await throwawaySettings({ WEBHOOK_PRIVATE_TARGETS: privateTargets })
  const run = new Run(settings, (message) => progress.say(message))
  const stop = async () => {
    await run.close()
    removeDataDir(settings.DATA_DIR)
  }
  try {
    await startDatabase(run, progress, { throwaway: !durable })
    await setUp(run, progress)
    const { services, builds } = partsOf[parts]
    if (builds.length > 0) await buildChanged(run, progress, builds)
    await startServices(run, progress, services)
  } catch (error) {
    await stop()
    throw error
  }

  const { commands, delivery } = composeEnvironments(settings)
  const system = {
    cmsUrl: settings.CMS_URL,
    deliveryUrl: settings.DELIVERY_URL,
    osloregionenUrl: settings.OSLOREGIONEN_URL,
    oslopolitanUrl: settings.OSLOPOLITAN_URL,
    mailUrl: `http://localhost:${settings.MAIL_UI_PORT}`,
    databaseUrl: commands['DATABASE_URL'] ?? '',
    commands,
    deliveryDatabaseUrl: delivery['DELIVERY_DATABASE_URL'] ?? '',
    deliveryInternalKey: delivery['DELIVERY_INTERNAL_KEY'] ?? '',
    dataDir: settings.DATA_DIR,
    accounts: readDemoAccounts(settings.DATA_DIR),
  }
  return { system, run, stop }
}
