import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchApi } from './bench/api.ts'
import type { Figure } from './bench/compare.ts'
import { pssMegabytes } from './bench/cpu.ts'
import { followWhilePublishing } from './bench/followers.ts'
import { benchPages, weighPage } from './bench/pages.ts'
import { processesOf } from './bench/processes.ts'
import { measurePublishing } from './bench/publish-to-live.ts'
import { Progress } from './command-line/progress.ts'
import { readCommandLine } from './command-line/options.ts'
import { inRepository } from './configuration/paths.ts'
import { startSystem } from './testing/system.ts'

readCommandLine({
  usage: 'npm run bench',
  description:
    'Measures the whole product on this machine. Speed is given as a ratio to a bare Node server in the same run;\n' +
    'the figures are also written to .data/bench/latest.json.',
})

const progress = new Progress()
const { system, stop } = await startSystem(progress)
const say = (name: string, value: object) => progress.say(`${name}: ${JSON.stringify(value, rounded)}`)
const figures: Figure[] = []

try {
  say('weight of a news page, bytes (Brotli)', await weighPage(system))
  figures.push(...(await benchPages(system)))
  say('publish → live, ms', await measurePublishing(system))
  say('240 publishes from 8 connections, followed', await followWhilePublishing(system))
  figures.push(...(await benchApi(system)))
  for (const figure of figures) progress.say(line(figure))
  for (const [name, pid] of processesOf(system.dataDir)) {
    progress.say(`${name.padEnd(14)} ${(await pssMegabytes(pid)).toFixed(0)} MB (PSS)`)
  }
  const folder = inRepository('.data/bench')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'latest.json'), JSON.stringify(figures, null, 2))
} finally {
  await stop()
}

function line({ name, ours, reference, ratio, unit, spread, cpu }: Figure): string {
  const [low, high] = spread
  return `${name.padEnd(24)} ${ours} ${unit}, bare Node ${reference}: ${ratio.toFixed(2)} × [${low.toFixed(2)}–${high.toFixed(2)}], ${(cpu ?? 0).toFixed(3)} ms CPU`
}

/** Figures are told to three digits. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value
}
