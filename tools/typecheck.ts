import { runCheck } from './checks/run-check.ts'
import { typeChecks } from './checks/static-checks.ts'
import { Tally } from './checks/tally.ts'
import { readCommandLine } from './command-line/options.ts'

const { positionals } = readCommandLine({
  usage: 'npm run typecheck -- [folder …]',
  description: 'Checks the types of every package, or of those whose folder is named (apps/cms, tools).',
})

const tally = new Tally()
const wanted = typeChecks().filter(
  ({ folder = 'tools' }) => positionals.length === 0 || positionals.includes(folder),
)
for (const check of wanted) await tally.check(check.name, () => runCheck(check))
console.log(tally.summary())
process.exit(tally.failed === 0 ? 0 : 1)
