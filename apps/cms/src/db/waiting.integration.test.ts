import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  createDatabase,
  environmentFor,
  openGate,
  waitUntil,
  type Gate,
  type TestDatabase,
} from '../../../../tools/testing/index.ts'
import { freePort } from '../../../../tools/processes/ports.ts'
import { waitForPostgres } from './waiting.ts'

let database: TestDatabase
let gate: Gate
/** Of the database, behind the gate. */
let url: string
beforeAll(async () => {
  database = await createDatabase()
  const address = new URL(database.ownerUrl)
  gate = await openGate(Number(address.port))
  address.port = String(gate.port)
  url = address.href
})
beforeEach(() => gate.shut())
afterAll(async () => {
  await gate?.close()
  await database?.drop()
})

it('says that nothing answers, each time later than before, until the limit', async () => {
  const told: string[] = []
  const waiting = waitForPostgres(url, { limit: 2000, tell: (message) => void told.push(message) })
  await expect(waiting).rejects.toThrow(/^Postgres has not answered for 2 s \(.+\)\. Is it running/)
  expect(told).toEqual([
    expect.stringMatching(/^Postgres does not answer \(.+\); asking again in 0\.5 s$/),
    expect.stringMatching(/in 1 s$/),
  ])
})

it('names the reason, also where a name has several addresses', async () => {
  const nobodys = `postgres://localhost:${await freePort()}/none`
  await expect(waitForPostgres(nobodys, { limit: 0, tell: () => undefined })).rejects.toThrow('ECONNREFUSED')
})

it('tells of a wrong password as such', async () => {
  const address = new URL(database.ownerUrl)
  address.password = 'wrong'
  await expect(waitForPostgres(address.href, { limit: 0, tell: () => undefined })).rejects.toThrow(
    /password authentication failed.*is DATABASE_URL right\?/,
  )
})

it('lets a worker that is started before Postgres begin when that is there', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'osloregionen-worker-'))
  const worker = spawn(process.execPath, ['src/worker.ts'], {
    cwd: path.join(import.meta.dirname, '../..'),
    env: { ...environmentFor({ ownerUrl: url }), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [output, errors] = ['', '']
  worker.stdout.on('data', (part) => (output += String(part)))
  worker.stderr.on('data', (part) => (errors += String(part)))
  try {
    expect(await waitUntil(() => /does not answer.*in 1 s/.test(errors), { limit: 60_000 }), errors).toBe(
      true,
    )
    expect(output).not.toContain('worker ready')
    gate.open()
    expect(await waitUntil(() => output.includes('worker ready'), { limit: 60_000 }), errors).toBe(true)
  } finally {
    if (worker.exitCode === null && worker.kill()) await once(worker, 'exit')
    rmSync(dataDir, { recursive: true, force: true })
  }
  expect(worker.exitCode).toBe(0)
}, 150_000)
