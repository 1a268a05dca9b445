import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { withClient } from '../../../../tools/postgres/roles.ts'
import { openNewsroom } from '../testing/newsroom.ts'
import type { Newsroom } from '../testing/newsroom.ts'

let newsroom: Newsroom
let name: unknown
beforeAll(async () => {
  newsroom = await openNewsroom()
  name = (await newsroom.sql('SELECT current_database() AS name'))[0]?.['name']
})
afterAll(() => newsroom.close())

/** Takes the database away while something is asked of the newsroom. */
async function without<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return withClient(inject('postgres').superuserUrl, async (client) => {
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
    await client.query(`ALTER DATABASE ${name} RENAME TO ${name}_away`)
    try {
      return await ask()
    } finally {
      await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
      await client.query(`ALTER DATABASE ${name}_away RENAME TO ${name}`)
    }
  })
}

const item = { title: 'Togene går igjen', language: 'nb', sites: ['osloregionen'] }

it('tells who is signed in that the database is away, instead of asking who they are', async () => {
  const save = () => newsroom.rest('POST', 'news', { as: 'editor', body: item })
  expect((await save()).status).toBe(201)
  const answer = await without(save)
  expect(answer.status).toBe(503)
  expect(JSON.stringify(answer.body)).toContain('Ingenting er endret; prøv igjen')
  expect((await save()).status).toBe(201)
})

it('tells it in English to those who chose English', async () => {
  const headers = { cookie: 'payload-lng=en' }
  const answer = await without(() => newsroom.rest('GET', 'news', { as: 'editor', headers }))
  expect(answer.status).toBe(503)
  expect(JSON.stringify(answer.body)).toContain('Nothing was changed; try again')
})

it('tells so who signs in', async () => {
  const body = { email: newsroom.staff.editor.email, password: 'en blå sykkel under brua' }
  const answer = await without(() => newsroom.rest('POST', 'users/login', { body }))
  expect(answer.status).toBe(503)
  expect(JSON.stringify(answer.body)).toContain('Databasen svarte ikke')
})

it('still turns strangers away', async () => {
  expect((await without(() => newsroom.rest('GET', 'news'))).status).toBe(401)
})
