import { spawn } from 'node:child_process'
import { explain } from '../command-line/explain.ts'
import { Progress } from '../command-line/progress.ts'
import { onStopSignal } from '../command-line/signals.ts'
import { inRepository } from '../configuration/paths.ts'
import { hasEmbeddedPostgres, portClaims, readSettings, type Settings } from '../configuration/settings.ts'
import { lockHolder } from '../processes/lock.ts'
import { composeEnvironments } from './environment.ts'
import { lockFile, Run } from './run.ts'
import { clearTheWay, startDatabase } from './steps.ts'

/**
 * Runs a command of the CMS (a file in apps/cms/src/commands) at the terminal, with the settings of the demo unless
 * the environment says otherwise. Postgres is started for it, and stopped again, unless somebody has it running.
 * Ends the process with the exit code of the command.
 */
export async function runAtTerminal(name: string, args: string[]): Promise<never> {
  const progress = new Progress((text) => void process.stderr.write(text))
  let code: number
  try {
    const settings = readSettings(process.env)
    const borrowed = !hasEmbeddedPostgres(settings) || lockHolder(lockFile(settings.DATA_DIR)) !== undefined
    code = borrowed
      ? await runHere(settings, name, args)
      : await runWithPostgres(settings, progress, name, args)
  } catch (error) {
    progress.say(explain(error))
    code = 1
  }
  process.exit(code)
}

async function runWithPostgres(
  settings: Settings,
  progress: Progress,
  name: string,
  args: string[],
): Promise<number> {
  const run = new Run(settings, (message) => progress.say(message))
  // The command is stopped by the same Ctrl-C; Postgres stops when it has ended.
  onStopSignal(() => {})
  try {
    const claims = portClaims(settings).filter(({ variable }) => variable === 'POSTGRES_PORT')
    await clearTheWay(run, progress, claims)
    await startDatabase(run, progress)
    return await runHere(settings, name, args)
  } finally {
    await run.close()
  }
}

function runHere(settings: Settings, name: string, args: string[]): Promise<number> {
  const child = spawn(process.execPath, [`src/commands/${name}.ts`, ...args], {
    cwd: inRepository('apps/cms'),
    env: composeEnvironments(settings).commands,
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
