import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { join } from 'node:path'
import { endProcess } from './ending.ts'
import { identify } from './identity.ts'
import { LogFile } from './log-file.ts'
import type { Roster } from './roster.ts'

/** A process that does something and ends: a build, a migration. */
export type Task = {
  name: string
  command: string
  args: string[]
  cwd: string
  env: Record<string, string>
  /** Milliseconds after which it is ended and counts as failed. */
  limit: number
}

/** The task did not succeed; the message holds the end of its log. */
export class TaskFailedError extends Error {
  override readonly name = 'TaskFailedError'
}

/** What every process of one start shares. */
export type TaskContext = { dataDir: string; roster: Roster; signal: AbortSignal }

/** Runs a task to its end, its output going to DATA_DIR/logs/<name>.log, and returns that output. */
export async function runTask(task: Task, { dataDir, roster, signal }: TaskContext): Promise<string> {
  signal.throwIfAborted()
  const log = new LogFile(join(dataDir, 'logs', `${task.name}.log`))
  const position = log.size()
  const output = log.open()
  const { command, args, cwd, env, limit } = task
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, output] })
  closeSync(output)

  const identity = child.pid === undefined ? undefined : identify(child.pid)
  if (identity) roster.add({ name: task.name, ...identity })
  let reason = ''
  const end = (because: string) => {
    reason = because
    if (identity) void endProcess(identity, { limit: 5_000 })
  }
  const timer = setTimeout(() => end(`took longer than ${limit / 1000} s`), limit)
  const abort = () => end('was stopped')
  signal.addEventListener('abort', abort)

  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', resolve)
    })
    if (code === 0 && !reason) return log.textFrom(position)
    signal.throwIfAborted()
    throw new TaskFailedError(
      `${task.name} ${reason || `failed (code ${code})`}. The end of ${log.path}:\n${log.lastLines(position, 40)}`,
    )
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
    if (identity) roster.remove(identity.pid)
  }
}
