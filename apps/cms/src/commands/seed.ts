import { seed } from '../seed/index.ts'
import { help, run, say } from './session.ts'

help(`Usage: node src/commands/seed.ts

Fills in the sample content. What is there already is left as it is.
`)

await run(async (payload) => {
  await seed(payload)
  say('sample content: in place')
})
