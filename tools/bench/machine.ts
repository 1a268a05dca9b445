import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildIfChanged } from '../build/build.ts'
import { buildTargets } from '../build/targets.ts'
import { repository } from '../configuration/paths.ts'
import type { ProvidedSystem } from '../testing/provided.ts'
import { buildEnvironment } from '../system/environment.ts'
import type { Run } from '../system/run.ts'
import { alone, type Figure } from './compare.ts'
import { pssMegabytes } from './cpu.ts'
import { processesOf } from './processes.ts'

const servers = ['cms', 'worker', 'delivery', 'osloregionen', 'oslopolitan']

/** How long each process takes from its start until it is ready. */
export async function measureStarts(run: Run, rounds = 3): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const name of servers) {
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      await run.halt([name])
      const begun = performance.now()
      await run.resume([name])
      times.push(performance.now() - begun)
    }
    figures.push(alone(`start of ${name}`, times, 'ms'))
  }
  return figures
}

/** Memory of each process when nothing is asked of it, and of all together. */
export async function measureMemory({ dataDir }: ProvidedSystem): Promise<Figure[]> {
  await sleep(10_000)
  const figures: Figure[] = []
  for (const [name, pid] of processesOf(dataDir))
    figures.push(alone(`memory of ${name}`, [await pssMegabytes(pid)], 'MB (PSS)'))
  const all = figures.reduce((sum, { ours }) => sum + ours, 0)
  return [...figures, alone('memory of all processes', [all], 'MB (PSS)')]
}

/** How long each build takes. Everything that runs what is built must be started again afterwards. */
export async function measureBuilds(run: Run): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const target of buildTargets) {
    rmSync(join(repository, target.folder, target.stamp), { force: true })
    const begun = performance.now()
    await buildIfChanged(repository, target, buildEnvironment(run.settings), run.context)
    figures.push(alone(`build of ${target.name}`, [(performance.now() - begun) / 1000], 's'))
  }
  return figures
}
