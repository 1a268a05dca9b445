import { readCommandLine } from './command-line/options.ts'
import { runToTheEnd } from './command-line/run-to-the-end.ts'
import { portClaims } from './configuration/settings.ts'
import { clearTheWay, startDatabase } from './system/steps.ts'

readCommandLine({
  usage: 'npm run postgres',
  description: 'Runs the embedded Postgres alone, on POSTGRES_PORT with its data in DATA_DIR, until Ctrl-C.',
})

await runToTheEnd('Postgres', async (run, progress) => {
  const claims = portClaims(run.settings).filter(({ variable }) => variable === 'POSTGRES_PORT')
  await clearTheWay(run, progress, claims)
  await startDatabase(run, progress)
})
