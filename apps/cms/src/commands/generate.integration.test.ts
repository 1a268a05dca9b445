import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateTypes } from 'payload/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inSource } from '../here.ts'
import { openNewsroom } from '../testing/newsroom.ts'
import type { Newsroom } from '../testing/newsroom.ts'

let newsroom: Newsroom
let folder: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  folder = await mkdtemp(path.join(tmpdir(), 'cms-generated-'))
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true, force: true })
})

describe('what is generated from the configuration', () => {
  it('has every migration: the tables are what the configuration says', async () => {
    const { payload } = newsroom
    await cp(inSource('migrations'), folder, { recursive: true })
    const before = new Set(await readdir(folder))
    payload.db.migrationDir = folder
    await payload.db.createMigration({ migrationName: 'missing', payload, forceAcceptWarning: true })
    const made = (await readdir(folder)).find((name) => name.endsWith('.ts') && !before.has(name)) ?? ''
    // Nothing is missing when there is nothing to do but Payload's placeholder.
    expect(await readFile(path.join(folder, made), 'utf8')).not.toContain('sql`')
  })

  it('has the types as they are: run `node src/commands/generate.ts` after a change', async () => {
    const { config } = newsroom.payload
    const outputFile = path.join(folder, 'types.ts')
    await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false })
    expect(await readFile(outputFile, 'utf8')).toBe(await readFile(inSource('payload-types.ts'), 'utf8'))
  })
})
