import { createKey, putPartner } from '@osloregionen/partners'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../../testing/newsroom.ts'

let newsroom: Newsroom
let warnOfExpiry: typeof import('./warnOfExpiry.ts').warnOfExpiry
beforeAll(async () => {
  newsroom = await openNewsroom()
  ;({ warnOfExpiry } = await import('./warnOfExpiry.ts'))
})
afterAll(() => newsroom.close())

const mails = async () =>
  (
    await newsroom.sql(`SELECT j.payload FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'send-mail'`)
  ).map(({ payload }) => payload)

it('every contact is warned once that a key ends, and can answer staff', async () => {
  const { pool } = newsroom.payload.db
  await newsroom.payload.updateGlobal({
    slug: 'site-osloregionen',
    data: { name: 'Osloregionen', contactEmail: 'post@example.org' },
    overrideAccess: true,
  })
  const partnerId = '0199c1d2-7b5e-7c3a-9d51-8f0a2b6c4e10'
  const emails = ['nett@example.org', 'utvikler@example.org']
  const partner = { id: partnerId, name: 'Fjord & By', emails, scopes: [], perMinute: 60, active: true }
  await putPartner(pool, { ...partner, expiresAt: null })
  // The midnight after a day in Norway, within the next two weeks whenever this runs.
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const { rows } = await pool.query<{ at: Date }>(
    `SELECT (($1::date + 1)::timestamp AT TIME ZONE 'Europe/Oslo') AS at`,
    [day],
  )
  const expiresAt = rows[0]?.at ?? null
  const { key } = await createKey(pool, { partnerId, name: 'Nettsted', createdBy: 'x', expiresAt })
  await warnOfExpiry(newsroom.payload)
  await warnOfExpiry(newsroom.payload)
  const sent = await mails()
  expect(sent).toHaveLength(2)
  for (const to of emails) {
    expect(sent).toContainEqual(
      expect.objectContaining({
        to,
        replyTo: 'post@example.org',
        subject: 'Nøkler til Osloregionens åpne API utløper snart: Fjord & By',
        text: expect.stringContaining(
          `Nettsted (${key.slice(0, 10)}…) virker til og med ${Number(day.slice(8))}. `,
        ),
        html: expect.stringContaining('Fjord &amp; By'),
      }),
    )
  }
  expect(JSON.stringify(sent)).not.toContain(key.slice(10))
})
