import { readCommandLine } from './command-line/options.ts'
import { runAtTerminal } from './system/command.ts'

readCommandLine({
  usage: 'npm run seed',
  description:
    'Puts the sample content into the database. It can be run again: what is there already is left alone.\n' +
    'Without DATABASE_URL it is the database of the demo, whether or not that is running.',
})

await runAtTerminal('seed', [])
