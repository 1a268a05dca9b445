import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { inRepository } from '../configuration/paths.ts'
import { portClaims, type Settings } from '../configuration/settings.ts'
import { lockHolder } from '../processes/lock.ts'
import { takenPorts } from '../processes/ports.ts'
import { findChromium, findRedis } from '../testing/chromium.ts'
import { lockFile } from '../system/run.ts'
import type { Finding } from './finding.ts'

const GIGABYTE = 1024 ** 3

/** Node, the installed dependencies and the programs that tests need. */
export function examineMachine(): Finding[] {
  const chromium = findChromium(process.env)
  const redis = findRedis(process.env)
  return [
    { subject: 'Node', state: process.versions.node },
    examineInstall(),
    {
      subject: 'Chromium, for npm test',
      state: chromium ?? 'not found',
      ...(!chromium && { mend: 'sudo apt-get install --yes chromium, or set CHROME_PATH' }),
    },
    {
      subject: 'redis-server, for npm test',
      state: redis ?? 'not found',
      ...(!redis && { mend: 'sudo apt-get install --yes redis-server' }),
    },
  ]
}

/** The folder for data: can it be written, is there room? */
export function examineDataDir({ DATA_DIR }: Settings): Finding {
  const subject = `DATA_DIR ${DATA_DIR}`
  // Before the first start it does not exist yet.
  const place = existsSync(DATA_DIR) ? DATA_DIR : dirname(DATA_DIR)
  try {
    accessSync(place, constants.W_OK)
  } catch {
    return {
      subject,
      state: 'cannot be written',
      mend: 'Give the folder to your account, or set DATA_DIR to another.',
    }
  }
  const { bavail, bsize } = statfsSync(place)
  const free = (bavail * bsize) / GIGABYTE
  const state = `can be written, ${free.toFixed(1)} GB free`
  return free > 2
    ? { subject, state }
    : { subject, state, mend: 'Builds and data need at least 2 GB: make room.' }
}

/** The ports: free, or in use by the copy that runs in this DATA_DIR. */
export async function examinePorts(settings: Settings): Promise<Finding[]> {
  const holder = lockHolder(lockFile(settings.DATA_DIR))
  if (holder)
    return [{ subject: 'Ports', state: `in use by the copy that runs here (process ${holder.pid})` }]
  const taken = await takenPorts(portClaims(settings), settings.HOST)
  if (taken.length === 0) return [{ subject: 'Ports', state: 'all free' }]
  return taken.map(({ port, purpose, variable }) => ({
    subject: `Port ${port} (${purpose})`,
    state: 'taken by another program',
    mend: `Stop it (ss -ltnp 'sport = :${port}' says who it is), or choose another with ${variable}=…`,
  }))
}

function examineInstall(): Finding {
  const subject = 'Dependencies'
  const installed = inRepository('node_modules/.pnpm/lock.yaml')
  const mend = 'npm start, npm test and npm run dev install them.'
  if (!existsSync(installed)) return { subject, state: 'not installed', mend }
  const same = readFileSync(installed, 'utf8') === readFileSync(inRepository('pnpm-lock.yaml'), 'utf8')
  return same ? { subject, state: 'as locked' } : { subject, state: 'not those of pnpm-lock.yaml', mend }
}
