import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium, findPhp, findRedis } from '../testing/chromium.ts'

/** Programs the tests need that npm cannot bring, and Debian's name for each. */
const REQUIRED = [
  { name: 'Chromium', debian: ['chromium'], find: findChromium },
  { name: 'redis-server', debian: ['redis-server'], find: findRedis },
  // Examples for partners are run by what they are written in.
  { name: 'PHP', debian: ['php-cli', 'php-curl'], find: findPhp },
]

/** Something is missing that only the person at the terminal can install. */
export class MissingProgramsError extends Error {
  override readonly name = 'MissingProgramsError'
}

/** Installs what is missing if we may (root, with apt); otherwise says the one command that does. */
export function ensureRequirements(environment: Record<string, string | undefined>): void {
  const missing = REQUIRED.filter(({ find }) => !find(environment))
  if (missing.length === 0) return
  const packages = missing.flatMap(({ debian }) => debian)
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(packages)

  const still = missing.filter(({ find }) => !find(environment))
  if (still.length === 0) return
  throw new MissingProgramsError(
    `The tests need ${still.map(({ name }) => name).join(' and ')}. On Debian and Ubuntu:\n\n` +
      `  sudo apt-get install --yes ${packages.join(' ')}\n\n` +
      'A Chrome or Chromium somewhere else is named with CHROME_PATH.',
  )
}

function install(packages: string[]): void {
  console.log(`Installing ${packages.join(' and ')}, which the tests need …`)
  const options = { stdio: 'inherit', timeout: 10 * 60_000 } as const
  spawnSync('apt-get', ['update', '--quiet'], options)
  spawnSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...packages], {
    ...options,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
