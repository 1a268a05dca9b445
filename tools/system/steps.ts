import { buildIfChanged } from '../build/build.ts'
import { buildTargets } from '../build/targets.ts'
import type { Progress } from '../command-line/progress.ts'
import { inRepository, repository } from '../configuration/paths.ts'
import { hasEmbeddedPostgres, portClaims, type Settings } from '../configuration/settings.ts'
import { dataFolder } from '../postgres/location.ts'
import { stopLeftover } from '../postgres/postmaster.ts'
import { describeTaken, takenPorts } from '../processes/ports.ts'
import { prepareDatabase } from './database.ts'
import { buildEnvironment, composeEnvironments } from './environment.ts'
import type { Run } from './run.ts'
import { productionServices } from './services.ts'

const MINUTE = 60_000

/** Ports we need are taken by somebody else; the message names each. */
export class PortsTakenError extends Error {
  override readonly name = 'PortsTakenError'
}

/** Clears up after a run that was killed, then makes sure that every port is free before anything starts. */
export async function clearTheWay(
  run: Run,
  progress: Progress,
  claims = portClaims(run.settings),
): Promise<void> {
  const orphans = await run.endOrphans()
  if (await stopLeftover(dataFolder(run.settings.DATA_DIR))) orphans.push('postgres')
  if (orphans.length > 0) progress.say(`  Ended what an earlier run left behind: ${orphans.join(', ')}`)
  const taken = await takenPorts(claims, run.settings.HOST)
  if (taken.length > 0) throw new PortsTakenError(describeTaken(taken))
}

/** Starts the embedded Postgres with its roles and database; nothing to do when the operator has a server. */
export async function startDatabase(run: Run, progress: Progress, { throwaway = false } = {}): Promise<void> {
  if (!hasEmbeddedPostgres(run.settings)) return
  await progress.step('Postgres', async () => {
    const database = await prepareDatabase(run.settings, throwaway)
    await run.start(database.service)
    await database.arrange()
    return database.remark
  })
}

/** Migrations, demo accounts, sample content: everything that must be in the database. */
export async function setUp(run: Run, progress: Progress): Promise<void> {
  await progress.step('Database: migrations, accounts, content', async () => {
    await run.task({
      name: 'setup',
      command: process.execPath,
      args: ['src/commands/setup.ts'],
      cwd: inRepository('apps/cms'),
      env: composeEnvironments(run.settings).commands,
      limit: 15 * MINUTE,
    })
  })
}

/** Builds, one after the other, what has changed since it was built. */
export async function buildChanged(run: Run, progress: Progress, targets = buildTargets): Promise<void> {
  const environment = buildEnvironment(run.settings)
  for (const target of targets) {
    await progress.step(`Build ${target.name}`, async () => {
      const built = await buildIfChanged(repository, target, environment, run.context)
      return built ? 'built' : 'unchanged'
    })
  }
}

/** Starts every process of the product and waits until each one is ready. */
export async function startServices(
  run: Run,
  progress: Progress,
  services: typeof productionServices = productionServices,
): Promise<void> {
  for (const stage of services(run.settings, composeEnvironments(run.settings))) {
    if (stage.length === 0) continue
    await progress.step(`Start ${stage.map(({ name }) => name).join(', ')}`, () => run.start(...stage))
  }
}

/** The four addresses, for people. */
export function describeAddresses(settings: Settings): string {
  const rows = [
    ['osloregionen.no', settings.OSLOREGIONEN_URL],
    ['oslopolitan.no', settings.OSLOPOLITAN_URL],
    ['CMS', `${settings.CMS_URL}/admin`],
    ['API', `${settings.DELIVERY_URL}/v1/news`],
    ...(settings.SMTP_URL ? [] : [['Caught mail', `http://localhost:${settings.MAIL_UI_PORT}`]]),
  ]
  return rows.map(([name = '', address = '']) => `  ${name.padEnd(16)} ${address}`).join('\n')
}
