import { buildIfChanged } from '../build/build.ts'
import { buildTargets } from '../build/targets.ts'
import { inRepository, repository } from '../configuration/paths.ts'
import { readSettings } from '../configuration/settings.ts'
import { buildEnvironment } from '../system/environment.ts'
import { Run } from '../system/run.ts'
import type { CheckResult } from './run-check.ts'
import type { Tally } from './tally.ts'

/** Builds what has changed, one after the other; each build counts as a check. */
export async function checkBuilds(tally: Tally): Promise<void> {
  // A folder of its own, so that a demo that is running keeps its logs and its list of processes.
  const settings = readSettings({
    APP_MODE: 'demo',
    DATA_DIR: inRepository('node_modules/.cache/osloregionen/build'),
  })
  const run = new Run(settings, console.log)
  try {
    await run.endOrphans()
    for (const target of buildTargets) {
      await tally.check(`build ${target.name}`, () =>
        asResult(buildIfChanged(repository, target, buildEnvironment(settings), run.context)),
      )
    }
  } finally {
    await run.close()
  }
}

async function asResult(work: Promise<unknown>): Promise<CheckResult> {
  try {
    await work
    return { ok: true, output: '' }
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) }
  }
}
