import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { LockHeldError, takeLock } from '../processes/lock.ts'
import { runTask, TaskFailedError, type TaskContext } from '../processes/task.ts'
import { fingerprint } from './inputs.ts'
import type { BuildTarget } from './targets.ts'

const LONGEST_BUILD = 15 * 60_000

/** Whether the output of a target is there and was made from the files as they are now. */
export function isBuilt(root: string, target: BuildTarget): boolean {
  const stamp = join(root, target.folder, target.stamp)
  if (!existsSync(stamp) || !existsSync(join(root, target.folder, target.entry))) return false
  return readFileSync(stamp, 'utf8') === fingerprint(root, target.folder)
}

/**
 * Builds a target if anything it depends on has changed, and says whether it had to. Builds of one clone take turns,
 * whoever asks for them: two at once would not fit in the memory of a small machine, and would write the same files.
 */
export async function buildIfChanged(
  root: string,
  target: BuildTarget,
  environment: Record<string, string>,
  context: TaskContext,
): Promise<boolean> {
  if (isBuilt(root, target)) return false
  const unlock = await waitForTurn(join(root, 'node_modules/.cache/osloregionen/build.lock'), context.signal)
  try {
    if (isBuilt(root, target)) return false
    await build(root, target, environment, context)
    return true
  } finally {
    unlock()
  }
}

async function build(
  root: string,
  target: BuildTarget,
  environment: Record<string, string>,
  context: TaskContext,
): Promise<void> {
  const folder = join(root, target.folder)
  const stamp = join(folder, target.stamp)
  rmSync(stamp, { force: true })
  // Taken before the build: a file changed while it runs makes the next start build again.
  const inputs = fingerprint(root, target.folder)
  const { args } = target
  await runTask(
    {
      name: `build-${target.name}`,
      command: process.execPath,
      args,
      cwd: folder,
      env: environment,
      limit: LONGEST_BUILD,
    },
    context,
  )
  if (!existsSync(join(folder, target.entry))) {
    throw new TaskFailedError(
      `The build of ${target.name} succeeded, but did not make ${target.folder}/${target.entry}`,
    )
  }
  target.finish?.(folder)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, inputs)
}

async function waitForTurn(file: string, signal: AbortSignal): Promise<() => void> {
  const end = Date.now() + LONGEST_BUILD
  for (;;) {
    try {
      return takeLock(file)
    } catch (error) {
      if (!(error instanceof LockHeldError) || Date.now() >= end) throw error
    }
    await sleep(500, undefined, { signal })
  }
}
