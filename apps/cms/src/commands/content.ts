import { parseArgs } from 'node:util'
import { beginGeneration } from '@osloregionen/content-store/write'
import { getPayload } from 'payload'
import { transactionOf } from '../db/transaction.ts'
import config from '../payload.config.ts'
import { rebuild } from '../publishing/rebuild.ts'
import { inTransaction } from '../publishing/transaction.ts'

const usage = `Usage: node src/commands/content.ts rebuild [--new-generation] | verify

rebuild  presents everything that is published anew, and writes what differs from the content store;
         --new-generation, after a restore from backup: everybody who follows the content begins again
verify   says what differs, and writes nothing; exit code 1 when anything does
`

const { positionals, values } = parseArgs({
  options: { 'new-generation': { type: 'boolean' }, help: { type: 'boolean' } },
  allowPositionals: true,
})
const [mode] = positionals
const isNewGeneration = values['new-generation'] === true
if ((mode !== 'rebuild' && mode !== 'verify') || (mode === 'verify' && isNewGeneration)) {
  process.stderr.write(usage)
  process.exit(values.help === true ? 0 : 2)
}

const payload = await getPayload({ config })
if (isNewGeneration) {
  const generation = await inTransaction(payload, async (req) => beginGeneration(await transactionOf(req)))
  process.stdout.write(`generation ${generation} begun\n`)
}
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
