import { AnyDocument, documentTypeNames, SiteSettings } from '@osloregionen/contract'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { registers, written } from './content/all.ts'
import { figures } from './content/organisation.ts'
import { createDatabase, environmentFor, type TestDatabase } from '../../../../tools/testing/index.ts'

let database: TestDatabase
let payload: Payload
let seed: (payload: Payload) => Promise<void>

beforeAll(async () => {
  database = await createDatabase()
  // The settings are read when the configuration is imported, so they must be there first.
  const settings = { ...environmentFor(database), LOG_LEVEL: 'error' }
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  const { getPayload } = await import('payload')
  const { default: config } = await import('../payload.config.ts')
  payload = await getPayload({ config, disableOnInit: true })
  ;({ seed } = await import('./index.ts'))
  await seed(payload)
  // A hundred documents with files to read take their time on a busy machine.
}, 400_000)

afterAll(async () => {
  // Payload leaves its connections open; that they end with the database is no error here.
  payload?.db.pool.on('error', () => undefined)
  await payload?.destroy()
  await database?.drop()
})

interface Row {
  type: string
  language: string
  slug: string
  revision: string
  title: string
  document: string
}

const published = async (): Promise<Row[]> => {
  const { rows } = await payload.db.pool.query<Row>(
    `SELECT type, language, slug, revision, title, document FROM content.documents
      WHERE state = 'published' AND listed ORDER BY type, language, slug`,
  )
  return rows
}

describe('the seed', () => {
  it('publishes all that is written, each register entry in both languages', async () => {
    const counts = Map.groupBy(await published(), (row) => `${row.type} ${row.language}`)
    const expected = [
      ...Object.entries(registers).flatMap(([type, entries]) =>
        ['nb', 'en'].map((language) => [`${type} ${language}`, entries.length] as const),
      ),
      ...Object.entries(written).flatMap(([type, items]) =>
        [...Map.groupBy<string, { language: string }>(items, ({ language }) => language)].map(
          ([language, { length }]) => [`${type} ${language}`, length] as const,
        ),
      ),
    ]
    expect(Object.fromEntries([...counts].map(([group, rows]) => [group, rows.length]))).toEqual(
      Object.fromEntries(expected),
    )
    expect(registers.municipalities).toHaveLength(65)
  })

  it('publishes nothing that breaks the contract', async () => {
    for (const { document, revision, slug } of await published()) {
      const answered = { ...JSON.parse(document), revision: Number(revision), url: null, path: null }
      expect(AnyDocument.safeParse(answered).error, slug).toBeUndefined()
    }
  })

  it('tells the facts of the organisation on both sites, each in its language', async () => {
    const { rows } = await payload.db.pool.query<{ document: string }>(
      "SELECT document FROM content.documents WHERE type = 'sites' ORDER BY language DESC",
    )
    const told = rows.map(({ document }) => SiteSettings.parse({ revision: 1, ...JSON.parse(document) }))
    const expected = (['nb', 'en'] as const).map((language) =>
      figures.map(({ year, [language]: text }) => ({ unit: null, ...text, year })),
    )
    expect(told.map(({ organisation }) => organisation.figures)).toEqual(expected)
  })

  it('describes every picture in the language of the text', async () => {
    const news = (await published()).filter((row) => row.type === 'news')
    const alts = news.flatMap(({ document, language }) => {
      const { image } = AnyDocument.parse({ ...JSON.parse(document), revision: 1, url: null, path: null })
      return image ? [`${language}: ${image.alt}`] : []
    })
    expect(alts.length).toBeGreaterThan(15)
    expect(alts.filter((alt) => !/^(en: Drawing of|nb: Tegning av) /.test(alt))).toEqual([])
  })

  it('gives no partner a key', async () => {
    const { rows } = await payload.db.pool.query('SELECT FROM partners.partners')
    expect(rows).toHaveLength(2)
    expect((await payload.db.pool.query('SELECT FROM partners.keys')).rows).toEqual([])
  })

  it(
    'changes nothing when it is run again, not even what staff have changed',
    { timeout: 120_000 },
    async () => {
      const { docs } = await payload.find({
        collection: 'news',
        where: { slug: { equals: 'bli-med-i-race-to-zero' } },
        overrideAccess: true,
      })
      await payload.update({
        collection: 'news',
        id: docs[0]?.id ?? '',
        data: { title: 'Bli med i kappløpet', _status: 'published' },
        overrideAccess: true,
      })
      const [before, versions] = [await published(), await countVersions()]
      await seed(payload)
      expect(await published()).toEqual(before)
      expect(await countVersions()).toEqual(versions)
      expect(before.map((row) => row.title)).toContain('Bli med i kappløpet')
    },
  )
})

async function countVersions(): Promise<number[]> {
  const versions = documentTypeNames.map((collection) =>
    payload.countVersions({ collection, overrideAccess: true }),
  )
  const others = (['media', 'files', 'redirects', 'partners'] as const).map((collection) =>
    payload.count({ collection, overrideAccess: true }),
  )
  return (await Promise.all([...versions, ...others])).map(({ totalDocs }) => totalDocs)
}
