import { migrateAll } from './migration.ts'
import { help, run, say } from './session.ts'

help(`Usage: node src/commands/migrate.ts

Brings the database up to date: the authoring tables, the job queue and the content store. Can be run at any time.
`)

await run((payload) => migrateAll(payload, say))
