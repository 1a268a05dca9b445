import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Site } from '@osloregionen/contract'

const built = (site: Site) =>
  fileURLToPath(new URL(`../../../apps/${site}/.output/server/index.mjs`, import.meta.url))

export interface SiteProcess {
  url: string
  process: ChildProcess
  /** Ends it as an operator would. Resolves with the exit code. */
  stop(): Promise<number | null>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

interface SiteOptions {
  deliveryUrl: string
  dataDir: string
  /** osloregionen.no unless said otherwise. */
  site?: Site
}

/** Runs a built site against an API. */
export async function startSite(options: SiteOptions): Promise<SiteProcess> {
  const { site = 'osloregionen', deliveryUrl, dataDir } = options
  const name = site.toUpperCase()
  const child = spawn(process.execPath, [built(site)], {
    env: {
      NODE_ENV: 'production',
      APP_MODE: 'production',
      HOST: '127.0.0.1',
      [`${name}_PORT`]: '0',
      [`${name}_URL`]: `https://www.${site}.example`,
      DELIVERY_URL: deliveryUrl,
      DELIVERY_INTERNAL_KEY: 'test',
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The site ended with ${code} before it listened`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, address] = /^Listening on (\S+)/.exec(line) ?? []
      if (address !== undefined) resolve(address)
    })
  })
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal)
      await once(child, 'exit')
    }
    return child.exitCode
  }
  return { url, process: child, stop: () => end('SIGTERM'), kill: async () => void (await end('SIGKILL')) }
}
