import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { columnsOf, documentTypeNames, documentTypes } from '@osloregionen/contract'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createEmptyDatabase, type TestDatabase } from '../../../../tools/testing/index.ts'
import {
  createTestStore,
  examples,
  sampleMunicipality,
  sampleNews,
  type TestStore,
} from '../testing/index.ts'
import { storedDumps, writeDumps, type StoredDumps } from './index.ts'

let database: TestDatabase
let store: TestStore
let client: pg.Client
let folder: string
beforeAll(async () => {
  database = await createEmptyDatabase()
  store = await createTestStore(database.ownerUrl)
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await store.publish(...examples())
})
afterAll(async () => {
  await client?.end()
  await store?.close()
  await database?.drop()
})
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'osloregionen-dumps-')), 'dumps')
  return () => rmSync(path.dirname(folder), { recursive: true })
})

const contentOf = (dumps: StoredDumps, name: string) =>
  readFileSync(path.join(folder, dumps.folder, name), 'utf8')
const linesOf = (dumps: StoredDumps, type: string) =>
  contentOf(dumps, `${type}.jsonl`)
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
const tableOf = (dumps: StoredDumps, type: string): Record<string, string>[] =>
  parse(contentOf(dumps, `${type}.csv`), { columns: true, record_delimiter: '\r\n' })

test('there is a file of each type in each format, and the index tells its size, checksum and rows', async () => {
  const dumps = await writeDumps(client, folder)
  expect(await storedDumps(folder)).toEqual(dumps)
  expect(dumps.files.map(({ type, format }) => `${type}.${format}`).toSorted()).toEqual(
    documentTypeNames.flatMap((type) => [`${type}.csv`, `${type}.jsonl`]).toSorted(),
  )
  for (const { type, format, bytes, sha256, rows } of dumps.files) {
    const content = contentOf(dumps, `${type}.${format}`)
    expect(Buffer.byteLength(content)).toBe(bytes)
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    expect((format === 'csv' ? tableOf(dumps, type) : linesOf(dumps, type)).length).toBe(rows)
    expect(rows, type).toBeGreaterThan(0)
  }
})

test('each line is a document as the contract has it, and each row of the table says the same', async () => {
  const dumps = await writeDumps(client, folder)
  for (const type of documentTypeNames) {
    const table = tableOf(dumps, type)
    const columns = columnsOf(type)
    linesOf(dumps, type).forEach((document, index) => {
      documentTypes[type].document.parse(document)
      for (const column of columns) {
        const value = column.reduce<unknown>((at, name) => Reflect.get(Object(at), name), document)
        const cell = table[index]?.[column.join('.')] ?? 'no such column'
        const expected =
          typeof value === 'string'
            ? value
            : value === null || value === undefined
              ? ''
              : JSON.stringify(value)
        expect(cell.replace(/^'/, ''), `${type} ${column.join('.')}`).toBe(expected)
      }
    })
  }
})

test('whatever a text holds is read back from both', async () => {
  const news = sampleNews()
  await fc.assert(
    fc.asyncProperty(
      // Postgres keeps no U+0000, and JSON in UTF-8 no half of a pair.
      fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.toWellFormed().replaceAll('\0', '')),
      async (title) => {
        await store.publish({ ...news, document: { ...news.document, title } })
        const dumps = await writeDumps(client, folder)
        const at = (row: unknown) => Reflect.get(Object(row), 'id') === news.id
        expect(linesOf(dumps, 'news').find(at)).toMatchObject({ title })
        expect(tableOf(dumps, 'news').find(at)?.['title']?.replace(/^'/, '')).toBe(title)
      },
    ),
    { numRuns: 25 },
  )
  await store.withdraw(news.id)
})

test('each language of a register entry is there, and what is not published is not', async () => {
  const asker = { id: 'asker', slug: 'asker' }
  const gone = sampleNews({ slug: 'borte' })
  await store.publish(
    sampleMunicipality('3203', '3025', asker),
    sampleMunicipality('3203', '3025', { ...asker, language: 'en', sites: ['oslopolitan'] }),
    gone,
  )
  await store.withdraw(gone.id)
  const dumps = await writeDumps(client, folder)
  const languages = linesOf(dumps, 'municipalities').flatMap((document) =>
    Reflect.get(Object(document), 'id') === 'asker' ? [Reflect.get(Object(document), 'language')] : [],
  )
  expect(languages).toEqual(['en', 'nb'])
  expect(contentOf(dumps, 'news.jsonl')).not.toContain(gone.id)
  await store.withdraw('asker')
})

test('all of it is of one moment, whatever is published meanwhile, and more than a batch is read', async () => {
  const ids = Array.from({ length: 230 }, (_, index) => `mange-${index}`)
  await store.publish(...ids.map((id) => sampleNews({ id, slug: id })))
  let asked = 0
  const meddling: typeof store = {
    ...store,
    async query(sql, values) {
      if (sql.startsWith('FETCH') && (asked += 1) === 2) await store.withdraw('mange-229')
      return client.query(sql, values)
    },
  }
  const dumps = await writeDumps(meddling, folder)
  const found = linesOf(dumps, 'news').map((document) => String(Reflect.get(Object(document), 'id')))
  expect(found.filter((id) => id.startsWith('mange-')).length).toBe(230)
  expect(found).toEqual([...new Set(found)].toSorted())
  for (const id of ids) await store.withdraw(id)
})

test('they are left as they are while nothing has been published', async () => {
  const first = await writeDumps(client, folder)
  expect(await writeDumps(client, folder, { ifMoved: true })).toEqual(first)
  await store.publish(sampleNews({ id: 'ny', slug: 'ny' }))
  const second = await writeDumps(client, folder, { ifMoved: true })
  expect(second.revision).toBeGreaterThan(first.revision)
})

test('the dumps before stay for who reads them, older ones and what a dead process left behind do not', async () => {
  const [first, second] = [await writeDumps(client, folder), await writeDumps(client, folder)]
  const [left, underWay] = ['20200101-x.partial', '20200102-y.partial'].map((name) => path.join(folder, name))
  for (const name of [left, underWay]) mkdirSync(String(name))
  utimesSync(String(left), new Date(0), new Date(0))
  const third = await writeDumps(client, folder)
  expect(readdirSync(folder).toSorted()).toEqual(
    ['20200102-y.partial', second.folder, third.folder, 'index.json'].toSorted(),
  )
  expect(existsSync(path.join(folder, first.folder))).toBe(false)
})

test('a reading that breaks off leaves the dumps that were there, and nothing half-written', async () => {
  const before = await writeDumps(client, folder)
  const broken: typeof store = {
    ...store,
    query: (sql, values) =>
      sql.includes('FROM every_document') && readdirSync(folder).some((name) => name.endsWith('.partial'))
        ? client.query('SELECT 1/0')
        : client.query(sql, values),
  }
  await expect(writeDumps(broken, folder)).rejects.toThrow('division by zero')
  expect(await storedDumps(folder)).toEqual(before)
  expect(readdirSync(folder).toSorted()).toEqual([before.folder, 'index.json'].toSorted())
  expect((await writeDumps(client, folder)).folder).not.toBe(before.folder)
})
