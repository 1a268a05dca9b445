import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../testing/folder.ts'
import { identify } from './identity.ts'
import { freePort } from './ports.ts'
import { Roster } from './roster.ts'
import type { Service } from './service.ts'
import { Supervisor } from './supervisor.ts'
import { waitUntil } from './wait.ts'

const SERVER = `require('http').createServer((q, s) => s.end('ok')).listen(+process.env.PORT, '127.0.0.1')`

describe('Supervisor', () => {
  test('resolves when the service answers, and stops it', async () => {
    const { supervisor } = await supervise(SERVER)
    await supervisor.start()
    const { pid = 0 } = supervisor
    expect(identify(pid)).toBeDefined()
    await supervisor.stop()
    expect(identify(pid)).toBeUndefined()
  })

  test('starts a service that died again, and says so', async () => {
    const { supervisor, said } = await supervise(SERVER)
    await supervisor.start()
    const { pid = 0 } = supervisor
    process.kill(pid, 'SIGKILL')
    expect(await waitUntil(() => ![undefined, pid].includes(supervisor.pid), { limit: 5_000 })).toBe(true)
    expect(said.join()).toContain('stub ended (SIGKILL); starting it again in 0.5 s')
  })

  test('shows the end of the log of a service that cannot start', async () => {
    const { supervisor } = await supervise(`console.error('DATABASE_URL is missing'); process.exit(3)`)
    await expect(supervisor.start()).rejects.toThrow(
      /ended before it was ready[\s\S]*DATABASE_URL is missing/,
    )
  })

  test('gives up on a service that is alive but never ready', async () => {
    const { supervisor } = await supervise('setInterval(() => {}, 1000)', { readyLimit: 500 })
    await expect(supervisor.start()).rejects.toThrow('was not ready in time')
  })

  test('takes a line in the log for a sign of life when that is agreed', async () => {
    const script = `setTimeout(() => console.log('worker ready'), 300); setInterval(() => {}, 1000)`
    const { supervisor } = await supervise(script, { ready: { logLine: 'worker ready' } })
    await supervisor.start()
  })

  test('kills a service that will not end, with everything it started', async () => {
    const script = `
      process.on('SIGTERM', () => {})
      const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
      console.log('child ' + child.pid); setInterval(() => {}, 1000)`
    const { supervisor, dataDir } = await supervise(script, { ready: { logLine: 'child' }, stopLimit: 300 })
    await supervisor.start()
    const child = Number(/child (\d+)/.exec(readFileSync(join(dataDir, 'logs/stub.log'), 'utf8'))?.[1])
    await supervisor.stop()
    expect(identify(child)).toBeUndefined()
  })
})

async function supervise(script: string, options: Partial<Service> = {}) {
  const dataDir = temporaryFolder()
  const port = await freePort()
  const said: string[] = []
  const service: Service = {
    name: 'stub',
    command: process.execPath,
    args: ['-e', script],
    cwd: dataDir,
    env: { PORT: String(port) },
    ready: { url: `http://127.0.0.1:${port}/` },
    ...options,
  }
  const roster = new Roster(dataDir)
  const supervisor = new Supervisor(service, { dataDir, roster, say: (message) => said.push(message) })
  onTestFinished(() => supervisor.stop())
  return { supervisor, said, dataDir }
}
