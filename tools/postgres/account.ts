import { execFileSync, spawnSync } from 'node:child_process'

/** An account of the operating system. */
export type Account = { uid: number; gid: number }

/**
 * The account Postgres runs as. Postgres refuses to run as root, so root lends it an unprivileged account that exists
 * everywhere; anyone else runs it as themselves (undefined).
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const account = lookUp(name)
    if (account && account.uid !== 0) return account
  }
  throw new Error(
    'Postgres cannot run as root and neither the account postgres nor nobody exists. Run as a normal user instead.',
  )
}

/** Whether an account can go to a folder and read there (or write, when asked). */
export function canReach(directory: string, account: Account | undefined, need: 'r' | 'w' = 'r'): boolean {
  return succeeds('/bin/sh', ['-c', `cd "$0" && test -${need} . && test -x .`, directory], account)
}

/** Whether an account can run a program. */
export function canRun(program: string, account: Account | undefined): boolean {
  return succeeds(program, ['--version'], account)
}

function succeeds(command: string, args: string[], account: Account | undefined): boolean {
  const { status } = spawnSync(command, args, { ...account, cwd: '/', stdio: 'ignore', timeout: 20_000 })
  return status === 0
}

function lookUp(name: string): Account | undefined {
  try {
    const ask = (option: string) =>
      Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}
