import { env } from '../env.ts'
import { seed } from '../seed/index.ts'
import { ensureDemoAccounts } from './demoAccounts.ts'
import { migrateAll } from './migration.ts'
import { help, run, say } from './session.ts'

help(`Usage: node src/commands/setup.ts

Everything a fresh copy needs, in one go: brings the database up to date and, with APP_MODE=demo, fills in the sample
content and an account for every role (passwords in $DATA_DIR/demo-accounts.json). Can be run at any time.
`)

await run(async (payload) => {
  await migrateAll(payload, say)
  if (env.APP_MODE !== 'demo') return
  await seed(payload)
  say('sample content: in place')
  const file = await ensureDemoAccounts(payload)
  say(`demo accounts: ${file}`)
})
