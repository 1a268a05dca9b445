import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmptyDatabase, type TestDatabase } from '../../../../tools/testing/index.ts'
import { findDocument, isPublicMedia, readChanges, readState, resolvePath } from '../read/index.ts'
import { createTestStore, sampleMunicipality, sampleNews, type TestStore } from '../testing/index.ts'
import { AddressTakenError, put, withdraw } from './index.ts'

let database: TestDatabase
let store: TestStore
beforeAll(async () => {
  database = await createEmptyDatabase()
  store = await createTestStore(database.ownerUrl)
})
afterAll(async () => {
  await store?.close()
  await database?.drop()
})

const revision = async () => (await readState(store)).revision
const at = async (path: string) => (await resolvePath(store, 'osloregionen', path)).kind

describe('putting', () => {
  test('the same again changes nothing and takes no revision', async () => {
    const news = sampleNews({ slug: 'igjen' })
    expect(await store.transaction((tx) => put(tx, news))).toBe(true)
    const before = await revision()
    expect(await store.transaction((tx) => put(tx, news))).toBe(false)
    expect(await revision()).toBe(before)
  })

  test('twice in one transaction takes one revision', async () => {
    const news = sampleNews({ slug: 'to-ganger' })
    const before = await revision()
    await store.publish(news, sampleNews({ id: news.id, slug: 'to-ganger', title: 'Endret' }))
    expect(await revision()).toBe(before + 1)
  })

  test('what is rolled back was never there', async () => {
    const news = sampleNews({ slug: 'angret' })
    await expect(
      store.transaction(async (tx) => {
        await put(tx, news)
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await at('/aktuelt/angret')).toBe('unknown')
  })

  test('at a new address leaves the old ones leading there in one step', async () => {
    const news = sampleNews({ slug: 'forste' })
    await store.publish(news)
    await store.publish(sampleNews({ id: news.id, slug: 'andre' }))
    await store.publish(sampleNews({ id: news.id, slug: 'tredje' }))
    for (const old of ['/aktuelt/forste', '/aktuelt/andre'])
      expect(await resolvePath(store, 'osloregionen', old)).toMatchObject({
        kind: 'redirect',
        to: '/aktuelt/tredje',
      })
    expect(await findDocument(store, { type: 'news', slug: 'forste' }, {})).toMatchObject({
      kind: 'moved',
      slug: 'tredje',
    })
    await store.publish(sampleNews({ id: news.id, slug: 'forste' }))
    expect(await at('/aktuelt/forste')).toBe('document')
    expect(await at('/aktuelt/tredje')).toBe('redirect')
  })

  test('at an address that another published document has is refused, and nothing is changed', async () => {
    await store.publish(sampleNews({ slug: 'opptatt' }))
    const other = sampleNews({ slug: 'opptatt' })
    await expect(store.publish(other)).rejects.toThrow(AddressTakenError)
    expect((await findDocument(store, { id: other.id }, {})).kind).toBe('unknown')
  })

  test('takes over the address of what has gone or moved away', async () => {
    const first = sampleNews({ slug: 'ledig' })
    await store.publish(first)
    await store.withdraw(first.id)
    const second = sampleNews({ slug: 'ledig' })
    await store.publish(second)
    expect(await findDocument(store, { type: 'news', slug: 'ledig' }, {})).toMatchObject({ kind: 'document' })
    await store.publish(sampleNews({ id: second.id, slug: 'flyttet' }))
    const third = sampleNews({ slug: 'ledig' })
    await store.publish(third)
    expect(await at('/aktuelt/ledig')).toBe('document')
    await expect(store.publish(first)).rejects.toThrow(AddressTakenError)
  })

  test('takes texts longer than Postgres can index', async () => {
    const words = Array.from({ length: 200_000 }, (_, index) => `ord${index}`).join(' ')
    await store.publish(sampleNews({ slug: 'lang', text: words }))
    expect(await at('/aktuelt/lang')).toBe('document')
  })

  test('lists the files it uses, and drops those it uses no more', async () => {
    const news = sampleNews({ slug: 'bilde', media: ['en.jpg', 'to.jpg'] })
    await store.publish(news)
    expect(await isPublicMedia(store, 'en.jpg')).toMatchObject({ isPublic: true })
    await store.publish(sampleNews({ id: news.id, slug: 'bilde', title: 'Nytt', media: ['to.jpg'] }))
    expect(await isPublicMedia(store, 'en.jpg')).toMatchObject({ isPublic: false })
    await store.withdraw(news.id)
    expect(await isPublicMedia(store, 'to.jpg')).toMatchObject({ isPublic: false })
  })
})

describe('withdrawing', () => {
  test('leaves a tombstone without text', async () => {
    const news = sampleNews({ slug: 'borte', title: 'Hemmelig tittel', text: 'Hemmelig tekst' })
    await store.publish(news)
    await store.withdraw(news.id)
    expect(await at('/aktuelt/borte')).toBe('gone')
    expect((await findDocument(store, { type: 'news', slug: 'borte' }, {})).kind).toBe('gone')
    const { rows } = await store.query<{ row: string }>(
      'SELECT documents::text AS row FROM content.documents WHERE id = $1',
      [news.id],
    )
    expect(rows[0]?.row).not.toMatch(/hemmelig/i)
  })

  test('again changes nothing; deleting what was unpublished does', async () => {
    const news = sampleNews({ slug: 'to-trinn' })
    await store.publish(news)
    await store.withdraw(news.id)
    const before = await revision()
    await store.withdraw(news.id)
    expect(await revision()).toBe(before)
    await store.withdraw(news.id, 'deleted')
    await store.withdraw(news.id, 'unpublished')
    expect(await revision()).toBe(before + 1)
  })

  test('what was merged stays merged when it is deleted, and is public again when it is published', async () => {
    const into = sampleNews({ slug: 'samlet' })
    const news = sampleNews({ slug: 'del-en' })
    await store.publish(into, news)
    await store.withdraw(news.id, { mergedInto: into.id })
    const before = await revision()
    await store.withdraw(news.id, { mergedInto: into.id })
    await store.withdraw(news.id, 'deleted')
    expect(await revision()).toBe(before)
    const found = await findDocument(store, { id: news.id }, {})
    expect(found).toMatchObject({ kind: 'gone', successor: expect.stringContaining(into.id) })
    await store.withdraw(news.id, 'unpublished')
    expect(await findDocument(store, { id: news.id }, {})).toMatchObject({ kind: 'gone', successor: null })
    await store.publish(news)
    expect((await findDocument(store, { id: news.id }, {})).kind).toBe('document')
  })

  test('what was merged in a circle ends nowhere', async () => {
    const [one, other] = [sampleNews({ slug: 'ring-en' }), sampleNews({ slug: 'ring-to' })]
    await store.publish(one, other)
    await store.withdraw(one.id, { mergedInto: other.id })
    await store.withdraw(other.id, { mergedInto: one.id })
    expect(await findDocument(store, { id: one.id }, {})).toMatchObject({ kind: 'gone', successor: null })
  })

  test('what was never public leaves no trace', async () => {
    expect(await store.transaction((tx) => withdraw(tx, 'ukjent', 'deleted'))).toBe(false)
  })

  test('keeps the languages it is told to keep', async () => {
    const nb = sampleMunicipality('3205', '3030')
    const en = sampleMunicipality('3205', '3030', { id: nb.id, language: 'en' })
    await store.publish(nb, en)
    await store.transaction((tx) => withdraw(tx, nb.id, 'unpublished', ['nb']))
    expect((await findDocument(store, { id: nb.id }, {})).kind).toBe('document')
    expect((await findDocument(store, { id: nb.id }, { language: 'en' })).kind).toBe('gone')
  })

  test('followers meet the tombstone of the old language before the new one', async () => {
    const nb = sampleNews({ slug: 'sprak' })
    await store.publish(nb)
    const { until } = await readChanges(store, { since: 0, horizon: null, limit: 100 })
    await store.transaction(async (tx) => {
      await withdraw(tx, nb.id, 'unpublished', ['en'])
      await put(tx, sampleNews({ id: nb.id, slug: 'sprak', language: 'en' }))
    })
    const { rows } = await readChanges(store, { since: until, horizon: until, limit: 100 })
    expect(rows.map(({ language, state }) => `${language} ${state}`)).toEqual([
      'nb unpublished',
      'en published',
    ])
  })
})

describe('the role delivery', () => {
  test('reads the store, and can write nothing', async () => {
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: database.deliveryUrl })
    await client.connect()
    try {
      expect((await readState(client)).revision).toBeGreaterThan(0)
      for (const statement of [
        'DELETE FROM content.media',
        "UPDATE content.state SET generation = 'x'",
        "SELECT nextval('content.revisions')",
        'CREATE TABLE content.mine ()',
      ])
        await expect(client.query(statement), statement).rejects.toThrow('permission denied')
    } finally {
      await client.end()
    }
  })
})
