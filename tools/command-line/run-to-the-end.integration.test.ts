import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { repository } from '../configuration/paths.ts'
import { freePort } from '../processes/ports.ts'
import { waitUntil } from '../processes/wait.ts'
import { temporaryFolder } from '../testing/folder.ts'
import { removeDataDir } from '../testing/throwaway.ts'

/** `npm run postgres` is the smallest command with the frame that npm start has too. */
describe('a command that keeps running', { timeout: 90_000 }, () => {
  test('stops everything at Ctrl-C, sent twice as npm does, and exits with 0', async () => {
    const command = await start(await environment())
    expect(await command.until('Ready after')).toBe(true)
    command.child.kill('SIGINT')
    command.child.kill('SIGINT')
    expect(await command.exitCode()).toBe(0)
    expect(command.output()).toContain('Stopped.')
    expect(existsSync(join(command.dataDir, 'postgres/postmaster.pid'))).toBe(false)
    expect(existsSync(join(command.dataDir, 'start.lock'))).toBe(false)
  })

  test('stops in good order when it is told to while it is starting', async () => {
    const command = await start(await environment())
    expect(await command.until('Postgres …')).toBe(true)
    command.child.kill('SIGTERM')
    expect(await command.exitCode()).toBe(0)
    expect(existsSync(join(command.dataDir, 'postgres/postmaster.pid'))).toBe(false)
  })

  test('names a taken port before anything is started', async () => {
    const env = await environment()
    const stranger = createServer().listen(Number(env.POSTGRES_PORT), '127.0.0.1')
    onTestFinished(() => void stranger.close())
    await once(stranger, 'listening')
    const command = await start(env)
    expect(await command.exitCode()).toBe(1)
    expect(command.output()).toContain(`Port ${env.POSTGRES_PORT} (Postgres) is taken`)
    expect(existsSync(join(command.dataDir, 'postgres'))).toBe(false)
  })

  test('leaves a DATA_DIR alone in which another one works', async () => {
    const env = await environment()
    const first = await start(env)
    expect(await first.until('Ready after')).toBe(true)
    const second = await start({ ...env, POSTGRES_PORT: String(await freePort()) })
    expect(await second.exitCode()).toBe(1)
    expect(second.output()).toContain(`Another run (process ${first.child.pid}) works in this DATA_DIR`)
  })
})

async function environment() {
  const folder = temporaryFolder()
  chmodSync(folder, 0o755)
  const dataDir = join(folder, 'data')
  onTestFinished(() => removeDataDir(dataDir))
  return { DATA_DIR: dataDir, POSTGRES_PORT: String(await freePort()) }
}

async function start(env: { DATA_DIR: string; POSTGRES_PORT: string }) {
  const child = spawn(process.execPath, ['tools/postgres.ts'], {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => stop(child))
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
  }
  return {
    child,
    dataDir: env.DATA_DIR,
    output: () => text,
    until: (words: string) => waitUntil(() => text.includes(words), { limit: 20_000 }),
    exitCode: async () => {
      await waitUntil(() => child.exitCode !== null, { limit: 20_000 })
      return child.exitCode
    },
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await waitUntil(() => child.exitCode !== null, { limit: 20_000 })
}
