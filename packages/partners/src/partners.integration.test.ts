import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createEmptyDatabase, type TestDatabase } from '../../../tools/testing/index.ts'
import {
  closeSession,
  countUsage,
  createKey,
  createSignIns,
  digestOf,
  findSession,
  listKeys,
  noteExpiring,
  openSession,
  putPartner,
  readUsage,
  readValidKeys,
  removePartner,
  replaceKey,
  revokeKey,
  type Partner,
} from './index.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let staff: pg.Pool
let delivery: pg.Pool
beforeAll(async () => {
  database = await createEmptyDatabase()
  await migrate(database.ownerUrl)
  staff = new pg.Pool({ connectionString: database.ownerUrl })
  delivery = new pg.Pool({ connectionString: database.deliveryUrl })
})
afterAll(async () => {
  await Promise.all([staff.end(), delivery.end()])
  await database.drop()
})

const lillestrom: Partner = {
  id: '0199c1d2-7b5e-7c3a-9d51-8f0a2b6c4e10',
  name: 'Lillestrøm kommune',
  emails: ['nett@example.org'],
  scopes: ['usage'],
  perMinute: 6000,
  active: true,
  expiresAt: null,
}
beforeEach(async () => {
  await removePartner(staff, lillestrom.id)
  await putPartner(staff, lillestrom)
})

const make = (expiresAt: Date | null = null) =>
  createKey(staff, { partnerId: lillestrom.id, name: 'Nettsted', createdBy: 'editor@example.org', expiresAt })
const valid = async () => (await readValidKeys(delivery)).map(({ id }) => id)
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

describe('a key', () => {
  it('is known by its digest alone, and is kept nowhere', async () => {
    const { id, key } = await make()
    expect(key).toMatch(/^orp_[\w-]{43}$/)
    const [known] = await readValidKeys(delivery)
    expect(known).toMatchObject({ id, name: lillestrom.name, perMinute: 6000, scopes: ['usage'] })
    expect(known?.digest.equals(digestOf(key))).toBe(true)
    const { rows } = await staff.query('SELECT to_jsonb(key) AS row FROM partners.keys key')
    expect(JSON.stringify(rows)).not.toContain(key.slice(10))
    expect(rows[0].row.start).toBe(key.slice(0, 10))
  })

  it('goes on for a week beside the one that replaces it, however often the button is pressed', async () => {
    const { id } = await make(inDays(300))
    const change = { partnerId: lillestrom.id, keyId: id, createdBy: 'nett@example.org' }
    const made = await Promise.all([1, 2, 3].map(() => replaceKey(delivery, change)))
    expect(made.filter((one) => one !== undefined)).toHaveLength(1)
    const [fresh, old] = await listKeys(delivery, lillestrom.id)
    expect(old).toMatchObject({ id, replacedBy: fresh?.id })
    expect(Math.abs(Number(old?.expiresAt) - Number(inDays(7)))).toBeLessThan(60_000)
    // Who replaces a key does not get more time than staff gave.
    expect(Math.abs(Number(fresh?.expiresAt) - Number(inDays(300)))).toBeLessThan(60_000)
    expect(await valid()).toHaveLength(2)
  })

  it('is taken back for good, by its own partner alone', async () => {
    const { id } = await make()
    const stranger = { partnerId: '0199c1d2-7b5e-7c3a-9d51-8f0a2b6c4e11', keyId: id }
    expect(await revokeKey(delivery, stranger)).toBe(false)
    expect(await replaceKey(delivery, { ...stranger, createdBy: 'x' })).toBeUndefined()
    expect(await valid()).toEqual([id])
    const own = { partnerId: lillestrom.id, keyId: id }
    expect(await revokeKey(delivery, own)).toBe(true)
    expect(await revokeKey(delivery, own)).toBe(false)
    expect(await replaceKey(delivery, { ...own, createdBy: 'x' })).toBeUndefined()
    expect(await valid()).toEqual([])
  })

  it('is honoured as long as its partner is, and ends with the first of their ends', async () => {
    await make(inDays(5))
    await putPartner(staff, { ...lillestrom, expiresAt: inDays(2) })
    const [key] = await readValidKeys(delivery)
    expect(Math.abs(Number(key?.expiresAt) - Number(inDays(2)))).toBeLessThan(60_000)
    await putPartner(staff, { ...lillestrom, active: false })
    expect(await valid()).toEqual([])
  })

  it('that is made or taken back is told of at once', async () => {
    const listening = new pg.Client({ connectionString: database.deliveryUrl })
    await listening.connect()
    try {
      let told = 0
      listening.on('notification', () => (told += 1))
      await listening.query('LISTEN partners')
      const { id } = await make()
      await revokeKey(delivery, { partnerId: lillestrom.id, keyId: id })
      await listening.query('SELECT 1')
      expect(told).toBe(2)
    } finally {
      await listening.end()
    }
  })
})

describe('usage', () => {
  it('is added up by day and route, over all keys of a partner', async () => {
    const keys = [await make(), await make()]
    const count = (key: number, day: string, requests: number, refused = 0) => ({
      keyId: keys[key]?.id ?? '',
      day,
      route: '/v1/news',
      requests,
      refused,
    })
    await countUsage(delivery, [count(0, '2026-11-27', 3), count(1, '2026-11-27', 4)])
    await countUsage(delivery, [count(0, '2026-11-27', 1, 1), count(0, '2026-11-28', 9)])
    const period = { partnerId: lillestrom.id, from: '2026-11-01', to: '2026-11-28' }
    expect(await readUsage(delivery, period)).toEqual([
      { day: '2026-11-28', route: '/v1/news', requests: 9, refused: 0 },
      { day: '2026-11-27', route: '/v1/news', requests: 8, refused: 1 },
    ])
    expect(await readUsage(delivery, { ...period, to: '2026-11-26' })).toEqual([])
    expect((await listKeys(delivery, lillestrom.id)).every(({ lastUsedAt }) => lastUsedAt !== null)).toBe(
      true,
    )
  })

  it('of a key that is gone meanwhile is counted no more, and holds up no other', async () => {
    const { id } = await make()
    const gone = '0199c1d2-7b5e-7c3a-9d51-8f0a2b6c4e12'
    const counts = [gone, id].map((keyId) => ({
      keyId,
      day: '2026-11-28',
      route: '/v1/news',
      requests: 1,
      refused: 0,
    }))
    await countUsage(delivery, counts)
    const period = { partnerId: lillestrom.id, from: '2026-11-28', to: '2026-11-28' }
    expect(await readUsage(delivery, period)).toHaveLength(1)
  })
})

describe('signing in', () => {
  const link = async (email = 'Nett@Example.org ') => (await createSignIns(staff, email))[0]?.token ?? ''

  it('is possible once with each link, for contacts of the partner', async () => {
    expect(await createSignIns(staff, 'stranger@example.org')).toEqual([])
    const token = await link()
    const session = (await openSession(delivery, token)) ?? ''
    expect(await findSession(delivery, session)).toEqual({
      partnerId: lillestrom.id,
      partnerName: lillestrom.name,
      perMinute: 6000,
      scopes: ['usage'],
      email: 'nett@example.org',
    })
    expect(await openSession(delivery, token)).toBeUndefined()
    await closeSession(delivery, session)
    expect(await findSession(delivery, session)).toBeUndefined()
  })

  it('is over for whoever is no contact any more, and for all when the partner is', async () => {
    const session = (await openSession(delivery, await link())) ?? ''
    await putPartner(staff, { ...lillestrom, emails: ['other@example.org'] })
    expect(await findSession(delivery, session)).toBeUndefined()
    await putPartner(staff, { ...lillestrom, active: false })
    expect(await findSession(delivery, session)).toBeUndefined()
    expect(await createSignIns(staff, 'other@example.org')).toEqual([])
  })

  it('is over after its time', async () => {
    const token = await link()
    await staff.query("UPDATE partners.sign_ins SET expires_at = now() - interval '1 second'")
    expect(await openSession(delivery, token)).toBeUndefined()
    const session = (await openSession(delivery, await link())) ?? ''
    await staff.query("UPDATE partners.sessions SET expires_at = now() - interval '1 second'")
    expect(await findSession(delivery, session)).toBeUndefined()
  })
})

describe('the end of a key', () => {
  const told = async () => (await noteExpiring(staff, 14)).map(({ keys }) => keys.map(({ start }) => start))

  it('is told of once, when it is near, with all the contacts', async () => {
    const { key } = await make(inDays(10))
    await make(inDays(20))
    await make()
    expect(await noteExpiring(staff, 14)).toMatchObject([
      { partnerName: lillestrom.name, emails: lillestrom.emails, keys: [{ start: key.slice(0, 10) }] },
    ])
    expect(await told()).toEqual([])
  })

  it('is told of again when it has moved, as with the end of the agreement', async () => {
    const { key } = await make(inDays(10))
    expect(await told()).toHaveLength(1)
    await putPartner(staff, { ...lillestrom, expiresAt: inDays(3) })
    expect(await told()).toEqual([[key.slice(0, 10)]])
    expect(await told()).toEqual([])
  })

  it('is told of no more when the key is over, was replaced or taken back, or the partner is stopped', async () => {
    const keys = [await make(inDays(5)), await make(inDays(5)), await make(inDays(5)), await make(inDays(5))]
    const [over, replaced, revoked] = keys.map(({ id }) => ({ partnerId: lillestrom.id, keyId: id }))
    await staff.query("UPDATE partners.keys SET expires_at = now() - interval '1 second' WHERE id = $1", [
      over?.keyId,
    ])
    await replaceKey(staff, { partnerId: lillestrom.id, keyId: replaced?.keyId ?? '', createdBy: 'x' })
    await revokeKey(staff, { partnerId: lillestrom.id, keyId: revoked?.keyId ?? '' })
    await putPartner(staff, { ...lillestrom, active: false })
    expect(await told()).toEqual([])
    await putPartner(staff, lillestrom)
    // The last one, and the one that came in place of another.
    expect((await told()).flat()).toHaveLength(2)
  })
})

describe('delivery', () => {
  it.each([
    ['make a partner', "INSERT INTO partners.partners VALUES (gen_random_uuid(), 'x', '{}', '{}', 1, true)"],
    ['raise a limit', 'UPDATE partners.partners SET per_minute = 1000000'],
    ['turn a key into one it knows', "UPDATE partners.keys SET digest = '\\x00'"],
    ['make a link of its own', "INSERT INTO partners.sign_ins VALUES ('', gen_random_uuid(), '', now())"],
    ['forget a key', 'DELETE FROM partners.keys'],
    ['silence a warning', 'UPDATE partners.keys SET warned_of = now()'],
  ])('cannot %s', async (_what, statement) => {
    await expect(delivery.query(statement)).rejects.toThrow('permission denied')
  })
})
