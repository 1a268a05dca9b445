import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { rebuild } from '../publishing/rebuild.ts'

const usage = `Usage: node src/commands/content.ts rebuild | verify

rebuild  presents everything that is published anew, and writes what differs from the content store
verify   says what differs, and writes nothing; exit code 1 when anything does
`

const mode = process.argv[2]
if (mode !== 'rebuild' && mode !== 'verify') {
  process.stderr.write(usage)
  process.exit(mode === '--help' ? 0 : 2)
}

const payload = await getPayload({ config })
const { checked, differences, failures } = await rebuild(payload, mode)
for (const { type, id } of differences)
  process.stdout.write(`${mode === 'verify' ? 'differs' : 'mended'}: ${type} ${id}\n`)
for (const { type, id, error } of failures)
  process.stderr.write(
    `cannot be presented: ${type} ${id}: ${error instanceof Error ? error.message : error}\n`,
  )
process.stdout.write(`${checked} checked, ${differences.length} ${mode === 'verify' ? 'differ' : 'mended'}\n`)
await payload.destroy()
process.exit(failures.length > 0 || (mode === 'verify' && differences.length > 0) ? 1 : 0)
