import { checkBuilds } from './checks/builds.ts'
import { ensureRequirements, MissingProgramsError } from './checks/requirements.ts'
import { endRunningCheck, runCheck } from './checks/run-check.ts'
import { sourceChecks, typeChecks } from './checks/static-checks.ts'
import { Tally } from './checks/tally.ts'
import { runTests } from './checks/vitest.ts'
import { readCommandLine } from './command-line/options.ts'
import { onStopSignal } from './command-line/signals.ts'

const { values } = readCommandLine({
  usage: 'npm test | npm run test:full',
  description:
    'Runs every check: format, lint, unused code, types, builds, unit, integration and end-to-end tests.\n' +
    'A failing check does not stop the others. The last line counts what passed and what failed.',
  options: { full: { type: 'boolean', description: 'Long trials: hours instead of minutes' } },
})
const isFull = values['full'] === true
if (isFull) process.env['TRIALS'] = 'full'

try {
  ensureRequirements(process.env)
} catch (error) {
  if (!(error instanceof MissingProgramsError)) throw error
  console.error(error.message)
  process.exit(1)
}

onStopSignal(() => void endRunningCheck().then(() => process.exit(130)))

const tally = new Tally()
for (const check of [...sourceChecks, ...typeChecks()]) await tally.check(check.name, () => runCheck(check))
await tally.tests('unit', () => runTests('unit', 8))
await tally.tests('integration', () => runTests('integration', 18))
await checkBuilds(tally)
await tally.tests('end to end', () => runTests('e2e', isFull ? 24 * 60 : 22))
if (isFull) await tally.tests('trials', () => runTests('trials', 24 * 60))

console.log(tally.summary())
process.exit(tally.failed === 0 ? 0 : 1)
