import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

const usage = `Usage: node src/commands/generate.ts [name of migration]

Makes src/payload-types.ts and the admin's import map from the configuration. With a name, also writes the migration that
brings the last one's schema up to the configuration's; no database is asked. A dummy setting fills in for each missing one.
`

const [name] = process.argv.slice(2)
if (name === '--help') {
  process.stdout.write(usage)
  process.exit(0)
}

Object.assign(process.env, {
  NODE_ENV: 'production',
  NEXT_PHASE: 'phase-production-build',
  PAYLOAD_MIGRATING: 'true',
})
const { default: configuration } = await import('../payload.config.ts')
const config = await configuration

await generateTypes(config, { log: false })
process.stdout.write('types written\n')
await generateImportMap(config, { log: false, force: true })
process.stdout.write('import map written\n')

if (name !== undefined) {
  const { default: payload } = await import('payload')
  await payload.init({ config, disableDBConnect: true, disableOnInit: true })
  await payload.db.createMigration({ migrationName: name, payload, forceAcceptWarning: true })
  tidy(fileURLToPath(new URL('../migrations/', import.meta.url)))
  process.stdout.write('migration written\n')
}
process.exit(0)

/** Node runs the migrations as they are, so what is only a type must be imported as one, and `.ts` be named. */
function tidy(folder: string): void {
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
    const path = `${folder}${file}`
    const text = readFileSync(path, 'utf8')
    const mended = text
      .replace(
        /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
        'import { sql, type MigrateDownArgs, type MigrateUpArgs }',
      )
      .replace(/from '\.\/(\w+)'/g, "from './$1.ts'")
      .replace(/\{ db, payload, req \}/g, '{ db }')
    if (mended !== text) writeFileSync(path, mended)
  }
  // The schema as it was is for the next comparison only; nobody reads it, and indented it takes twice the room.
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
    const schema: unknown = JSON.parse(readFileSync(`${folder}${file}`, 'utf8'))
    writeFileSync(`${folder}${file}`, `${JSON.stringify(schema)}\n`)
  }
}
