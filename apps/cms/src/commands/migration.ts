import { migrate as migrateContentStore } from '@osloregionen/content-store/migrate'
import { migrate as migratePartners } from '@osloregionen/partners/migrate'
import { runMigrations } from 'graphile-worker'
import type { Payload } from 'payload'
import { env } from '../env.ts'

/** Brings the whole database up to date, saying each step. Can be run any number of times. */
export async function migrateAll(payload: Payload, say: (step: string) => void): Promise<void> {
  await ensureDeliveryRole(payload)
  say('role delivery: there')
  await payload.db.migrate()
  say('authoring tables: up to date')
  await runMigrations({ connectionString: env.DATABASE_URL })
  say('job queue: up to date')
  await migrateContentStore(env.DATABASE_URL)
  say('content store: up to date')
  await migratePartners(env.DATABASE_URL)
  say('partners: up to date')
}

/** The API reads the content store under a role of its own; what it may do is granted by the store's migrations. */
async function ensureDeliveryRole(payload: Payload): Promise<void> {
  const { pool } = payload.db
  const { rows } = await pool.query("SELECT 1 FROM pg_roles WHERE rolname = 'delivery'")
  if (rows.length > 0) return
  try {
    await pool.query('CREATE ROLE delivery LOGIN')
  } catch (cause) {
    throw new Error(
      'The database has no role "delivery", and this account may not make one. Ask its administrator to run: CREATE ROLE delivery LOGIN',
      { cause },
    )
  }
}
