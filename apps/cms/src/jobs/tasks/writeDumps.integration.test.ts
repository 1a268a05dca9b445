import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dumpsFolder, storedDumps } from '@osloregionen/content-store/dumps'
import { createTestStore, sampleNews, type TestStore } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  createDatabase,
  environmentFor,
  waitUntil,
  type TestDatabase,
} from '../../../../../tools/testing/index.ts'
import { addJob } from '../queue.ts'

let database: TestDatabase
let store: TestStore
let worker: ChildProcess
const dataDir = mkdtempSync(path.join(tmpdir(), 'osloregionen-worker-'))
const newsInDumps = async () => {
  const dumps = await storedDumps(dumpsFolder(dataDir))
  return dumps?.files.find(({ type }) => type === 'news')?.rows
}

beforeAll(async () => {
  database = await createDatabase()
  store = await createTestStore(database.ownerUrl)
  await store.publish(sampleNews())
  worker = spawn(process.execPath, ['src/worker.ts'], {
    cwd: path.join(import.meta.dirname, '../../..'),
    env: { ...environmentFor(database), DATA_DIR: dataDir },
    stdio: 'ignore',
  })
})
afterAll(async () => {
  if (worker?.exitCode === null && worker.kill()) await once(worker, 'exit')
  await store?.close()
  await database?.drop()
  rmSync(dataDir, { recursive: true, force: true })
})

it('writes the dumps when the worker starts, and anew when something was published', async () => {
  expect(await waitUntil(async () => (await newsInDumps()) === 1, { limit: 60_000 })).toBe(true)
  await store.publish(sampleNews())
  // As the clock does every ten minutes, however many are waiting.
  const { sql, parameters } = addJob('write-dumps', { ifMoved: true })
  for (let n = 0; n < 3; n += 1) await store.query(sql, parameters)
  expect(await waitUntil(async () => (await newsInDumps()) === 2, { limit: 30_000 })).toBe(true)
}, 120_000)
