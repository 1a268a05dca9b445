import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom } from '../testing/newsroom.ts'
import { transactionOf } from './transaction.ts'
import type { Newsroom } from '../testing/newsroom.ts'

const minimal = (title: string) => ({
  title,
  summary: 'Kort fortalt.',
  language: 'nb',
  sites: ['osloregionen'],
  _status: 'published',
})

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
  await newsroom.sql(`CREATE FUNCTION refuse_at_commit() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN IF NEW.title LIKE '%umulig%' THEN RAISE EXCEPTION 'refused at commit'; END IF; RETURN NULL; END $$`)
  await newsroom.sql(`CREATE CONSTRAINT TRIGGER refuse_at_commit AFTER INSERT OR UPDATE ON news
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_at_commit()`)
})
afterAll(() => newsroom.close())

const count = async (table: string) => Number((await newsroom.sql(`SELECT count(*) FROM ${table}`))[0]?.count)

describe('a COMMIT that fails', () => {
  it('is an error to the editor, and nothing is in the database', async () => {
    const answer = await newsroom.rest('POST', 'news', { as: 'editor', body: minimal('En umulig sak') })
    expect(answer.status).toBe(503)
    expect(JSON.stringify(answer.body)).toContain('Endringen ble ikke lagret')
    expect(await count('news')).toBe(0)
    expect(await count('_news_v')).toBe(0)
    expect(await newsroom.sql("SELECT 1 FROM content.documents WHERE type = 'news'")).toEqual([])
  })

  it('leaves what was there before as it was', async () => {
    const made = await newsroom.rest('POST', 'news', { as: 'editor', body: minimal('En mulig sak') })
    expect(made.status).toBe(201)
    const { doc } = made.body as { doc: { id: string } }
    const body = { title: 'Nå umulig', _status: 'published' }
    expect((await newsroom.rest('PATCH', `news/${doc.id}`, { as: 'editor', body })).status).toBe(503)
    expect((await newsroom.sql('SELECT title FROM news WHERE id = $1', [doc.id]))[0]?.title).toBe(
      'En mulig sak',
    )
    const [row] = await newsroom.sql(
      "SELECT document::jsonb->>'title' AS title FROM content.documents WHERE id = $1",
      [doc.id],
    )
    expect(row?.title).toBe('En mulig sak')
  })

  it('does not use up connections', async () => {
    for (let round = 0; round < 20; round += 1) {
      await newsroom.rest('POST', 'news', { as: 'editor', body: minimal(`Umulig umulig ${round}`) })
    }
    const { pool } = newsroom.payload.db
    expect(pool.waitingCount).toBe(0)
    expect(pool.totalCount - pool.idleCount).toBeLessThanOrEqual(1)
    expect(
      (await newsroom.rest('POST', 'news', { as: 'editor', body: minimal('Fortsatt mulig') })).status,
    ).toBe(201)
  })

  it('is reported when Postgres answers it with ROLLBACK, because a statement failed before', async () => {
    const { payload } = newsroom
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const transaction = await transactionOf(req)
    await expect(transaction.query('SELECT 1 / 0')).rejects.toThrow('division by zero')
    await expect(commitTransaction(req)).rejects.toThrow('Endringen ble ikke lagret')
  })
})

describe('a change of several documents at once', () => {
  it('changes none when one of them fails', async () => {
    const ids: string[] = []
    for (const title of ['Første', 'Andre', 'Tredje']) {
      const { body } = await newsroom.rest('POST', 'news', { as: 'editor', body: minimal(title) })
      ids.push((body as { doc: { id: string } }).doc.id)
    }
    const list = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    // A required field emptied by a draft save makes the second one impossible to publish.
    await newsroom.rest('PATCH', `news/${ids[1]}?draft=true`, { as: 'editor', body: { title: '' } })
    const body = { featured: true, _status: 'published' }
    const answer = await newsroom.rest('PATCH', `news?${list}`, { as: 'editor', body })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Ingenting ble endret')
    const rows = await newsroom.sql('SELECT featured, title FROM news WHERE id = ANY($1)', [ids])
    expect(rows.map(({ featured }) => featured)).toEqual([false, false, false])
  })

  it('deletes none when one of them fails', async () => {
    await newsroom.sql(`CREATE FUNCTION keep_it() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF OLD.title = 'Beholdes' THEN RAISE EXCEPTION 'kept'; END IF; RETURN OLD; END $$`)
    await newsroom.sql('CREATE TRIGGER keep_it BEFORE DELETE ON news FOR EACH ROW EXECUTE FUNCTION keep_it()')
    for (const title of ['Slettes 1', 'Beholdes', 'Slettes 2']) {
      await newsroom.rest('POST', 'news', {
        as: 'editor',
        body: { ...minimal(title), changeNote: 'samling' },
      })
    }
    const answer = await newsroom.rest('DELETE', 'news?where[changeNote][equals]=samling', { as: 'editor' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await newsroom.sql("SELECT 1 FROM news WHERE change_note = 'samling'")).toHaveLength(3)
  })
})
