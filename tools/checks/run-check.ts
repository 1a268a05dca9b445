import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { inRepository } from '../configuration/paths.ts'
import { endProcess } from '../processes/ending.ts'
import { identify, type ProcessIdentity } from '../processes/identity.ts'

/** One thing that must hold: a command that says so with its exit code. */
export type Check = {
  name: string
  /** A command line for the shell, as in the scripts of a package. */
  command: string
  /** Folder in the repository; its root when absent. */
  folder?: string
  /** Minutes it may take; 5 when absent. */
  minutes?: number
}

export type CheckResult = { ok: boolean; output: string }

/** Runs a check and collects what it prints; `live` shows it at once as well. */
export function runCheck(check: Check, { live = false } = {}): Promise<CheckResult> {
  const folder = inRepository(check.folder ?? '.')
  const PATH = [`${folder}/node_modules/.bin`, inRepository('node_modules/.bin'), process.env['PATH']].join(
    delimiter,
  )
  const limit = check.minutes ?? 5
  const child = spawn(check.command, {
    cwd: folder,
    shell: true,
    // A group of its own, so that all of it can be ended when it takes too long.
    detached: true,
    env: { ...process.env, PATH, NUXT_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  running = child.pid === undefined ? undefined : identify(child.pid)
  const timer = setTimeout(() => {
    output += `\nEnded: it took more than ${limit} minutes`
    void endRunningCheck()
  }, limit * 60_000)
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (live) process.stdout.write(text)
    })
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, output: String(error) }))
    child.once('close', (code) => {
      clearTimeout(timer)
      running = undefined
      resolve({ ok: code === 0, output })
    })
  })
}

/** Checks run one at a time; this is the one that runs now. */
let running: ProcessIdentity | undefined

/** Ends the check that runs now, if one does, with everything it has started. */
export async function endRunningCheck(): Promise<void> {
  if (running) await endProcess(running, { wholeGroup: true, limit: 20_000 })
}
