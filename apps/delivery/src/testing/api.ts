import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readState } from '@osloregionen/content-store/read'
import type { Deprecation } from '@osloregionen/contract/openapi'
import { createTestStore, type TestStore } from '@osloregionen/content-store/testing'
import { migrate as migratePartners } from '@osloregionen/partners/migrate'
import { createEmptyDatabase, openGate, waitUntil, type Gate } from '../../../../tools/testing/index.ts'
import { openDatabase } from '../database.ts'
import { readEnvironment, type Environment } from '../env.ts'
import { inRedis } from '../http/counters.ts'
import { KeyRing } from '../partners/keyRing.ts'
import { ContentFollower } from '../revision/follower.ts'
import { buildServer } from '../server.ts'

export const internalKey = 'a-key-for-tests-a-key-for-tests-a-key'

/** The API running on a content store of its own. */
export interface TestApi {
  origin: string
  env: Environment
  store: TestStore
  follower: ContentFollower
  /** What lies between the API and Postgres. */
  gate: Gate
  mediaFolder: string
  /** The addresses that are routed, as Fastify writes them. */
  routes: string[]
  /** Resolves when the API has heard of everything published. */
  caughtUp(): Promise<void>
  get(path: string, headers?: Record<string, string>): Promise<Response>
  json<T = Record<string, unknown>>(path: string): Promise<T>
  close(): Promise<void>
}

/** Starts the API on an empty content store, which has a database of its own unless one is given. */
export async function startApi(
  settings: Partial<Record<keyof Environment, string>> = {},
  made = createEmptyDatabase(),
  deprecations?: readonly Deprecation[],
): Promise<TestApi> {
  const database = await made
  const store = await createTestStore(database.ownerUrl)
  await migratePartners(database.ownerUrl)
  const folder = mkdtempSync(path.join(tmpdir(), 'osloregionen-delivery-'))
  const mediaFolder = path.join(folder, 'media')
  mkdirSync(mediaFolder)
  const target = new URL(database.deliveryUrl)
  const gate = await openGate(Number(target.port))
  target.port = String(gate.port)
  const env = readEnvironment({
    DELIVERY_URL: 'https://api.example',
    OSLOREGIONEN_URL: 'https://www.osloregionen.example',
    OSLOPOLITAN_URL: 'https://www.oslopolitan.example',
    DELIVERY_DATABASE_URL: target.href,
    DELIVERY_INTERNAL_KEY: internalKey,
    DATA_DIR: folder,
    RATE_LIMIT_ANONYMOUS: '1000000',
    LOG_LEVEL: 'silent',
    ...settings,
  })
  const db = openDatabase({ read: target.href, write: target.href }, () => undefined)
  const follower = new ContentFollower({ connectionString: target.href, checkEvery: 200 })
  const keys = new KeyRing({ connectionString: target.href })
  const shared = env.REDIS_URL === undefined ? undefined : inRedis(env.REDIS_URL, () => undefined)
  const app = buildServer(env, {
    db,
    follower,
    keys,
    deprecations,
    ...(shared && { counters: shared.counters }),
  })
  follower.start()
  keys.start()
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(origin + address, { headers, redirect: 'manual' })
  return {
    origin,
    env,
    store,
    follower,
    gate,
    mediaFolder,
    routes: app.routed.urls,
    get,
    async caughtUp() {
      const { revision } = await readState(store)
      await waitUntil(() => follower.current.revision >= revision, { limit: 5000, pause: 5 })
    },
    json: async (address) => JSON.parse(await (await get(address)).text()),
    async close() {
      await app.close()
      await Promise.all([follower.stop(), keys.stop()])
      shared?.close()
      await db.close()
      await gate.close()
      await store.close()
      await database.drop()
      rmSync(folder, { recursive: true })
    },
  }
}
