import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { roles } from '../../domain/roles.ts'
import { openNewsroom, type Newsroom } from '../../testing/newsroom.ts'

let newsroom: Newsroom
let takeIn: typeof import('../../jobs/tasks/takeIn.ts').takeIn
let forgetFeedback: typeof import('../../jobs/tasks/forgetFeedback.ts').forgetFeedback
beforeAll(async () => {
  newsroom = await openNewsroom()
  ;({ takeIn } = await import('../../jobs/tasks/takeIn.ts'))
  ;({ forgetFeedback } = await import('../../jobs/tasks/forgetFeedback.ts'))
  await newsroom.payload.updateGlobal({
    slug: 'site-osloregionen',
    data: { name: 'Osloregionen', contactEmail: 'post@example.org' },
    overrideAccess: true,
  })
})
afterAll(() => newsroom.close())
beforeEach(async () => {
  await newsroom.sql('DELETE FROM feedback')
  await newsroom.sql('DELETE FROM intake.lately')
  await newsroom.sql('DELETE FROM graphile_worker._private_jobs')
})

const sent = {
  kind: 'accessibility',
  site: 'osloregionen',
  path: '/kommuner',
  message: 'Kartet kan ikke nås med tastaturet.',
  email: 'leser@example.org',
}

/** As delivery does it. */
async function receive(message: object): Promise<string> {
  await newsroom.sql('SELECT intake.receive($1, $2)', [
    Buffer.from(JSON.stringify(message)),
    JSON.stringify(message),
  ])
  const [row] = await newsroom.sql('SELECT id FROM intake.messages')
  return String(row?.id)
}

async function bringIn(message: object = sent): Promise<string> {
  await takeIn(newsroom.payload, { messageId: await receive(message) })
  const { docs } = await newsroom.payload.find({ collection: 'feedback', overrideAccess: true })
  return docs[0]?.id ?? ''
}
const mails = () =>
  newsroom.sql(`SELECT j.payload FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'send-mail'`)

describe('a message of a reader', () => {
  it('is moved to the list of the staff, who get it by mail and can answer it there', async () => {
    const id = await bringIn()
    const { body } = await newsroom.rest('GET', `feedback/${id}`, { as: 'editor' })
    expect(body).toMatchObject({ ...sent, title: sent.message, state: 'new' })
    expect(await newsroom.sql('SELECT FROM intake.messages')).toEqual([])
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail?.payload).toMatchObject({
      to: 'post@example.org',
      replyTo: 'leser@example.org',
      subject: `Tilgjengelighet: ${sent.message}`,
      text: expect.stringContaining(`/admin/collections/feedback/${id}`),
    })
  })

  it('reaches everybody who may answer it while the site gives its readers no address', async () => {
    await bringIn({ ...sent, site: 'oslopolitan' })
    const recipients = (await mails()).map(({ payload }) => payload)
    expect(recipients).toHaveLength(2)
    for (const to of ['admin@example.org', 'editor@example.org'])
      expect(recipients).toContainEqual(expect.objectContaining({ to }))
  })

  it('is brought in once, however often the job is tried', async () => {
    const messageId = await receive(sent)
    await takeIn(newsroom.payload, { messageId })
    await takeIn(newsroom.payload, { messageId })
    expect(await newsroom.sql('SELECT FROM feedback')).toHaveLength(1)
    expect(await mails()).toHaveLength(1)
  })

  it('stays where it is when it cannot be brought in', async () => {
    const messageId = await receive({ ...sent, site: 'another' })
    await expect(takeIn(newsroom.payload, { messageId })).rejects.toThrow()
    expect(await newsroom.sql('SELECT FROM intake.messages')).toHaveLength(1)
    await newsroom.sql('DELETE FROM intake.messages')
  })

  it('that is probably advertising is kept, and nobody is called for it', async () => {
    const id = await bringIn({ ...sent, trap: 'https://casino.example' })
    const { body } = await newsroom.rest('GET', `feedback/${id}`, { as: 'editor' })
    expect(body).toMatchObject({ state: 'spam', message: sent.message })
    expect(await mails()).toEqual([])
  })

  it('is for admins and editors alone, by REST and by GraphQL', async () => {
    const id = await bringIn()
    for (const as of [...roles, 'stranger'] as const) {
      const isTrusted = as === 'admin' || as === 'editor'
      const list = await newsroom.rest('GET', 'feedback', { as })
      const one = await newsroom.rest('GET', `feedback/${id}`, { as })
      const graphql = await newsroom.graphql('{ Feedbacks { docs { message } } }', { as })
      const change = await newsroom.rest('PATCH', `feedback/${id}`, { as, body: { state: 'started' } })
      const remove = await newsroom.rest('DELETE', `feedback?where[state][equals]=closed`, { as })
      const statuses = [list.status, one.status, change.status, remove.status]
      expect(
        statuses.map((status) => status < 300),
        as,
      ).toEqual(statuses.map(() => isTrusted))
      expect(JSON.stringify(graphql.body).includes(sent.message), as).toBe(isTrusted)
    }
  })

  it('cannot be made, nor be changed in what somebody wrote, by anybody', async () => {
    const id = await bringIn()
    const body = { ...sent, message: 'Alt er bra', email: 'annen@example.org', state: 'closed' }
    expect((await newsroom.rest('POST', 'feedback', { as: 'admin', body })).status).toBe(403)
    await newsroom.rest('PATCH', `feedback/${id}`, { as: 'admin', body })
    const after = await newsroom.rest('GET', `feedback/${id}`, { as: 'admin' })
    expect(after.body).toMatchObject({ ...sent, state: 'closed' })
  })

  it('is deleted when it has long been closed, or was advertising; not while anybody waits for an answer', async () => {
    for (const [state, days] of [
      ['new', 900],
      ['started', 900],
      ['closed', 300],
      ['closed', 400],
      ['spam', 10],
      ['spam', 40],
    ] as const) {
      await newsroom.sql(
        `INSERT INTO feedback (id, title, message, kind, site, state, received_at)
         VALUES (gen_random_uuid(), 'a', 'a', 'contact', 'osloregionen', $1, now() - make_interval(days => $2))`,
        [state, days],
      )
    }
    await forgetFeedback(newsroom.payload)
    const left = await newsroom.sql('SELECT state FROM feedback ORDER BY state')
    expect(left.map(({ state }) => state)).toEqual(['new', 'started', 'closed', 'spam'])
  })
})
