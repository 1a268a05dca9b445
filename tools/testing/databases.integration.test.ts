import { expect, onTestFinished, test } from 'vitest'
import { withClient } from '../postgres/roles.ts'
import { createDatabase, createEmptyDatabase } from './databases.ts'

test('a test database has every migration and is nobody else’s', async () => {
  const [one, other] = await Promise.all([createDatabase(), createDatabase()])
  onTestFinished(async () => {
    await Promise.all([one.drop(), other.drop()])
  })
  await withClient(one.ownerUrl, (client) => client.query('CREATE TABLE mine (id int)'))
  const tables = await withClient(other.ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables`,
    )
    return rows.map(({ name }) => name)
  })
  expect(tables).toEqual(expect.arrayContaining(['public.news', 'content.documents']))
  expect(tables).not.toContain('public.mine')
})

test('an empty database is empty, and open to delivery only as far as it is granted', async () => {
  const database = await createEmptyDatabase()
  onTestFinished(() => database.drop())
  await withClient(database.ownerUrl, (client) => client.query('CREATE TABLE mine (id int)'))
  await expect(
    withClient(database.deliveryUrl, (client) => client.query('SELECT * FROM mine')),
  ).rejects.toThrow('permission denied')
})
