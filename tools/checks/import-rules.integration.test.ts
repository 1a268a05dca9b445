import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inRepository } from '../configuration/paths.ts'
import { temporaryFolder } from '../testing/folder.ts'

/** Proof that the import rules bite: each line breaks one of them. */
const BREACHES = [
  ['packages/site-layer/app/a.ts', '@osloregionen/cms', 'Nothing imports from apps/'],
  ['packages/content-store/src/a.ts', '@osloregionen/delivery', 'Nothing imports from apps/'],
  ['packages/client/src/a.ts', '../../../apps/delivery/src/main.ts', 'Nothing imports from apps/'],
  ['apps/delivery/src/a.ts', '../../cms/src/env.ts', 'Nothing imports from apps/'],
  ['tools/a.ts', '../apps/cms/src/env.ts', 'Nothing imports from apps/'],
  ['apps/osloregionen/app/a.ts', '../../oslopolitan/app/b.ts', 'The sites never import each other'],
  ['apps/oslopolitan/app/a.ts', '../../osloregionen/app/b.ts', 'The sites never import each other'],
  ['apps/osloregionen/server/a.ts', 'pg', 'A site never talks to Postgres'],
  ['apps/oslopolitan/server/a.ts', '@osloregionen/content-store', 'A site never talks to Postgres'],
  ['packages/site-layer/server/a.ts', 'pg', 'A site never talks to Postgres'],
  ['packages/site-layer/server/a.ts', 'payload', 'A site knows nothing of the CMS'],
  ['apps/delivery/src/a.ts', 'payload', 'Payload, Next and the queue belong to the CMS'],
  ['apps/delivery/src/a.ts', '@payloadcms/db-postgres', 'Payload, Next and the queue belong to the CMS'],
  ['apps/delivery/src/a.ts', 'next/server', 'Payload, Next and the queue belong to the CMS'],
  ['apps/delivery/src/a.ts', '@osloregionen/site-layer', 'it uses nothing of theirs'],
  ['apps/delivery/src/a.ts', '@osloregionen/client', 'it uses nothing of theirs'],
  ['apps/cms/src/a.ts', '@osloregionen/client', 'The CMS uses nothing of the sites'],
  ['apps/cms/src/domain/a.ts', 'payload', 'domain/ holds pure rules'],
  ['apps/cms/src/domain/a.ts', 'pg', 'domain/ holds pure rules'],
  ['packages/contract/src/a.ts', '../../../apps/delivery/src/main.ts', 'Nothing imports from apps/'],
  ['packages/contract/src/a.ts', 'pg', 'The contract is shapes only'],
  ['packages/contract/src/a.ts', '@osloregionen/client', 'The contract is shapes only'],
  ['packages/contract/src/a.ts', 'node:fs', 'The contract is shapes only'],
  ['packages/client/src/a.ts', 'pg', 'The client is fetch and the contract'],
  ['packages/embed/src/a.ts', '@osloregionen/client', 'it knows the contract, and nothing of ours'],
  ['packages/embed/src/a.ts', '../../../apps/delivery/src/main.ts', 'Nothing imports from apps/'],
  ['packages/content-store/src/a.ts', 'payload', 'it knows neither CMS nor sites'],
  ['packages/partners/src/a.ts', 'payload', 'it knows neither CMS nor sites'],
] as const

const ALLOWED = [
  ['packages/contract/src/a.ts', 'zod'],
  ['packages/contract/src/a.ts', './b.ts'],
  ['packages/contract/src/documents/a.ts', '../b.ts'],
  ['packages/contract/src/a.test.ts', 'vitest'],
  ['packages/client/src/a.ts', '@osloregionen/contract'],
  ['packages/embed/src/a.ts', '@osloregionen/contract'],
  ['apps/delivery/src/a.ts', '@osloregionen/embed'],
  ['packages/site-layer/app/a.ts', '@osloregionen/client'],
  ['apps/oslopolitan/nuxt.config.ts', '@osloregionen/site-layer'],
  ['apps/delivery/src/a.ts', '@osloregionen/content-store/read'],
  ['apps/delivery/src/a.test.ts', '@osloregionen/client'],
  ['apps/cms/src/a.ts', '@osloregionen/content-store/write'],
  ['apps/cms/src/domain/a.ts', 'zod'],
  ['apps/cms/src/app/a.test.ts', '../../../../tools/testing/index.ts'],
] as const

describe('the rules of who may import whom', () => {
  test.each(BREACHES)('%s may not import %s', (file, specifier, message) => {
    expect(lint(file, `import { thing } from '${specifier}'\n\nexport const own = thing\n`)).toContain(
      message,
    )
  })

  test.each(ALLOWED)('%s may import %s', (file, specifier) => {
    expect(lint(file, `import { thing } from '${specifier}'\n\nexport const own = thing\n`)).toBe('')
  })
})

describe('other rules', () => {
  test('the environment is read in env.ts and nowhere else', () => {
    const code = 'export const url = process.env.CMS_URL\n'
    expect(lint('apps/delivery/src/a.ts', code)).toContain('process.env')
    expect(lint('apps/delivery/src/env.ts', code)).toBe('')
  })

  test('any and non-null assertions are refused', () => {
    expect(lint('apps/cms/src/a.ts', 'export const read = (value: any) => value\n')).toContain('explicit-any')
    expect(lint('apps/cms/src/a.ts', 'export const first = (list: string[]) => list[0]!\n')).toContain(
      'non-null',
    )
  })
})

const reportSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), message: z.string(), help: z.string().default('') })),
})

/** What the linter says of one file, if it stood at this place in the repository; empty when it is content. */
function lint(file: string, code: string): string {
  const folder = temporaryFolder()
  copyFileSync(inRepository('.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), code)
  const { stdout } = spawnSync(
    inRepository('node_modules/.bin/oxlint'),
    ['--deny-warnings', '--format=json', file],
    { cwd: folder, encoding: 'utf8', timeout: 30_000 },
  )
  const { diagnostics } = reportSchema.parse(JSON.parse(stdout))
  return diagnostics.map(({ code: rule, message, help }) => `${rule} ${message} ${help}`).join('\n')
}
