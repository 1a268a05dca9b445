import { readCommandLine } from './command-line/options.ts'
import { runToTheEnd } from './command-line/run-to-the-end.ts'
import { describeAccounts, readDemoAccounts } from './system/demo-accounts.ts'
import {
  buildChanged,
  clearTheWay,
  describeAddresses,
  setUp,
  startDatabase,
  startServices,
} from './system/steps.ts'

readCommandLine({
  usage: 'npm start',
  description:
    'Starts the whole product in production mode: Postgres, CMS, worker, delivery, both sites and a mail catcher.\n' +
    'Builds what has changed first. Ctrl-C stops everything. .env.example describes the variables that change it.',
})

await runToTheEnd('Osloregionen', async (run, progress) => {
  await clearTheWay(run, progress)
  await startDatabase(run, progress)
  await setUp(run, progress)
  await buildChanged(run, progress)
  await startServices(run, progress)

  progress.say(`\n${describeAddresses(run.settings)}`)
  const accounts = readDemoAccounts(run.settings.DATA_DIR)
  if (accounts.length > 0) progress.say(`\nDemo accounts:\n${describeAccounts(accounts)}`)
})
