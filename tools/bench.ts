import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sites } from '@osloregionen/contract'
import { benchApi } from './bench/api.ts'
import type { Figure } from './bench/compare.ts'
import { fill } from './bench/fill.ts'
import { followWhilePublishing } from './bench/followers.ts'
import { benchKeys } from './bench/keys.ts'
import { measureBuilds, measureMemory, measureStarts } from './bench/machine.ts'
import { benchKeptPage, benchRendering, weighPage } from './bench/pages.ts'
import { pidOf } from './bench/processes.ts'
import { measurePublishing } from './bench/publish-to-live.ts'
import { table } from './bench/report.ts'
import { fillTables } from './bench/tables.ts'
import { Progress } from './command-line/progress.ts'
import { readCommandLine } from './command-line/options.ts'
import { onStopSignal } from './command-line/signals.ts'
import { inRepository } from './configuration/paths.ts'
import { startCopies } from './testing/copies.ts'
import { startSystem } from './testing/system.ts'

const { values } = readCommandLine({
  usage: 'npm run bench -- [--documents 1000,100000,1000000] [--skip-builds] [--only-api]',
  description:
    'Measures the whole product on this machine. Speed is given as a ratio to a bare Node server in the same run.\n' +
    'Writes a table, and the figures to .data/bench/latest.json.',
  options: {
    documents: { type: 'string', description: 'How many documents the API is measured over (1000,100000)' },
    'only-api': { type: 'boolean', description: 'Measure the public API and nothing else; nothing is built' },
    'skip-builds': { type: 'boolean', description: 'Do not measure how long the builds take' },
  },
})
const sizes = String(values['documents'] ?? '1000,100000')
  .split(',')
  .map(Number)

const latest = inRepository('.data/bench/latest.json')
mkdirSync(dirname(latest), { recursive: true })
const progress = new Progress()
const onlyApi = values['only-api'] === true
const { system, run, stop } = await startSystem(progress, { parts: onlyApi ? 'api' : 'all' })
onStopSignal(() => void stop().then(() => process.exit(130)))
const figures: Figure[] = []
const measure = (name: string, work: () => Promise<Figure | Figure[]>) =>
  progress.step(name, async () => {
    figures.push(...[await work()].flat())
    // What has been measured stays, whatever becomes of the rest.
    writeFileSync(latest, JSON.stringify(figures, null, 2))
  })

try {
  if (!onlyApi) {
    await measure('Memory', () => measureMemory(system))
    await measure('Weight of a page', () => weighPage(system))
    await measure('Kept pages', () => benchKeptPage(system))
    await measure('Rendered pages', () => benchRendering(system))
    await measure('Publishing while people read', () => measurePublishing(system))
    await measure('Publishing while partners follow', () => followWhilePublishing(system))
    await measure('Starts', () => measureStarts(run))
  }
  await measure('Keys of partners', () => benchKeys(system))
  // They would render the pages of all that is added now.
  await run.halt(sites)
  const { deliveryUrl } = await startCopies(run, ['delivery'], { ANSWER_CACHE_MEGABYTES: '0' })
  const forgetful = { origin: deliveryUrl, pid: pidOf(system.dataDir, 'delivery-copy') }
  let filled = 0
  for (const size of sizes) {
    await progress.step(`Fill the store up to ${size} documents`, async () => {
      await fill(system.databaseUrl, filled, size)
      await fillTables(system.databaseUrl, new URL(system.deliveryDatabaseUrl).username)
    })
    filled = size
    await measure(`The API over ${size} documents`, () => benchApi(system, forgetful, size))
  }
  if (values['skip-builds'] !== true && !onlyApi) await measure('Builds', () => measureBuilds(run))
} finally {
  await stop()
  progress.say(`\n${table(figures)}`)
}
