import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const built = fileURLToPath(new URL('../../../apps/osloregionen/.output/server/index.mjs', import.meta.url))

export interface SiteProcess {
  url: string
  process: ChildProcess
  /** Ends it as an operator would. Resolves with the exit code. */
  stop(): Promise<number | null>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

/** Runs the built osloregionen.no against an API. */
export async function startSite(options: { deliveryUrl: string; dataDir: string }): Promise<SiteProcess> {
  const child = spawn(process.execPath, [built], {
    env: {
      NODE_ENV: 'production',
      APP_MODE: 'production',
      HOST: '127.0.0.1',
      OSLOREGIONEN_PORT: '0',
      OSLOREGIONEN_URL: 'https://www.osloregionen.example',
      DELIVERY_URL: options.deliveryUrl,
      DELIVERY_INTERNAL_KEY: 'test',
      DATA_DIR: options.dataDir,
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
