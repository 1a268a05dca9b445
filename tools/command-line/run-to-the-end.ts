import { readSettings } from '../configuration/settings.ts'
import { Run } from '../system/run.ts'
import { explain } from './explain.ts'
import { Progress, seconds } from './progress.ts'
import { onStopSignal } from './signals.ts'

type Work = (run: Run, progress: Progress) => Promise<void>

/**
 * The frame of a command that keeps running: does the work that starts things, stays until it is told to stop, stops
 * them again and exits with 0, or with 1 when starting failed.
 */
export async function runToTheEnd(name: string, work: Work): Promise<void> {
  const started = performance.now()
  const progress = new Progress()
  const run = openRun(progress)
  let stopping = false
  const stopped = new Promise<void>((resolve) => {
    onStopSignal(() => {
      stopping = true
      progress.say('\nStopping …')
      resolve(run.close())
    })
  })

  progress.say(`Starting ${name} (${run.settings.APP_MODE}, data in ${run.settings.DATA_DIR})`)
  try {
    await work(run, progress)
    progress.say(`\nReady after ${seconds(started)}. Ctrl-C stops everything.`)
  } catch (error) {
    // Whatever was interrupted fails in its own way; being asked to stop is no failure.
    if (!stopping) {
      progress.say(`\n${explain(error)}`)
      await run.close()
      process.exit(1)
    }
  }
  await stopped
  progress.say('Stopped.')
  process.exit(0)
}

/** Opens the run, or says why it cannot be and ends the process. */
function openRun(progress: Progress): Run {
  try {
    return new Run(readSettings(process.env), (message) => progress.say(message))
  } catch (error) {
    progress.say(explain(error))
    process.exit(1)
  }
}
