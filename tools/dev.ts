import { readCommandLine } from './command-line/options.ts'
import { runToTheEnd } from './command-line/run-to-the-end.ts'
import { describeAccounts, readDemoAccounts } from './system/demo-accounts.ts'
import { developmentServices } from './system/dev-services.ts'
import { clearTheWay, describeAddresses, setUp, startDatabase, startServices } from './system/steps.ts'

readCommandLine({
  usage: 'npm run dev',
  description:
    'Starts the whole product for development: the same addresses and the same data as npm start, but every process\n' +
    'runs from source and notices changes. Logs are in DATA_DIR/logs, one file for each process.',
})

await runToTheEnd('Osloregionen for development', async (run, progress) => {
  await clearTheWay(run, progress)
  await startDatabase(run, progress)
  await setUp(run, progress)
  await startServices(run, progress, developmentServices)

  progress.say(`\n${describeAddresses(run.settings)}`)
  progress.say(`\nDemo accounts:\n${describeAccounts(readDemoAccounts(run.settings.DATA_DIR))}`)
  progress.say(`\nFollow the logs with: tail -f ${run.settings.DATA_DIR}/logs/*.log`)
})
