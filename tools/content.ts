import { readCommandLine } from './command-line/options.ts'
import { runAtTerminal } from './system/command.ts'

const help = {
  usage: 'npm run content:verify | npm run content:rebuild',
  description:
    'Compares what is published with what the CMS would publish now.\n\n' +
    '  verify   says what differs and changes nothing; exit code 1 when anything does\n' +
    '  rebuild  writes what differs\n\n' +
    'Without DATABASE_URL it is the database of the demo, whether or not that is running.',
  options: {
    'new-generation': {
      type: 'boolean',
      description: 'After a restore from backup, with rebuild: all who follow the content begin again',
    },
  },
} as const

const { positionals, values } = readCommandLine(help)
const [action = ''] = positionals
const isNewGeneration = values['new-generation'] === true
if (action !== 'rebuild' && (action !== 'verify' || isNewGeneration)) {
  console.error(`Usage: ${help.usage}`)
  process.exit(2)
}

await runAtTerminal('content', [action, ...(isNewGeneration ? ['--new-generation'] : [])])
