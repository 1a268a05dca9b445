import { hash, randomBytes } from 'node:crypto'
import type { Queryable } from '@osloregionen/database'

/** How long a mailed link can be used. */
export const linkMinutes = 30
/** How long somebody stays signed in. */
export const sessionHours = 8

/** Tokens are 256 random bits, so that the plain digest says nothing of them. */
const newToken = (): string => randomBytes(32).toString('base64url')
const digestOf = (token: string): Buffer => hash('sha256', token, 'buffer')

const comparable = (email: string): string => email.trim().toLowerCase()

/** Somebody who is signed in to a partner's page. */
export interface Session {
  partnerId: string
  partnerName: string
  /** Requests a minute, over all keys of the partner. */
  perMinute: number
  /** What the agreement with the partner covers beside reading. */
  scopes: readonly string[]
  email: string
}

/** Has a link to sign in mailed, if the address belongs to a partner. Asked twice, one mail is sent. */
export async function askForSignIn(db: Queryable, email: string, language: 'nb' | 'en'): Promise<void> {
  await db.query('SELECT partners.ask_for_sign_in($1, $2)', [comparable(email), language])
}

/** The partner whose page an address may sign in to: for the link that is mailed to it. */
export interface SignIn {
  partnerName: string
  token: string
}

/** Makes a link's token for each partner that an address may sign in to. */
export async function createSignIns(db: Queryable, email: string): Promise<SignIn[]> {
  await db.query('DELETE FROM partners.sign_ins WHERE expires_at < now()')
  await db.query('DELETE FROM partners.sessions WHERE expires_at < now()')
  const { rows: partners } = await db.query<{ id: string; name: string }>(
    'SELECT id, name FROM partners.partners WHERE $1 = ANY(emails) AND active ORDER BY name',
    [comparable(email)],
  )
  const made: SignIn[] = []
  for (const { id, name } of partners) {
    const token = newToken()
    await db.query(
      `INSERT INTO partners.sign_ins (digest, partner_id, email, expires_at)
       VALUES ($1, $2, $3, now() + make_interval(mins => $4))`,
      [digestOf(token), id, comparable(email), linkMinutes],
    )
    made.push({ partnerName: name, token })
  }
  return made
}

/**
 * Signs in with the token of a link, which is used up.
 * @returns the token of the session; undefined where the link was used before, is too old, or was never ours
 */
export async function openSession(db: Queryable, linkToken: string): Promise<string | undefined> {
  const token = newToken()
  const { rows } = await db.query(
    `WITH link AS (DELETE FROM partners.sign_ins WHERE digest = $1 AND expires_at > now() RETURNING partner_id, email)
     INSERT INTO partners.sessions (digest, partner_id, email, expires_at)
     SELECT $2, link.partner_id, link.email, now() + make_interval(hours => $3) FROM link
       JOIN partners.partners partner ON partner.id = link.partner_id AND partner.active
         AND link.email = ANY(partner.emails)
     RETURNING partner_id`,
    [digestOf(linkToken), digestOf(token), sessionHours],
  )
  return rows.length > 0 ? token : undefined
}

/** Who is signed in. Whoever is no longer a contact of the partner is not. */
export async function findSession(db: Queryable, token: string): Promise<Session | undefined> {
  const { rows } = await db.query<Session>(
    `SELECT partner.id AS "partnerId", partner.name AS "partnerName",
            partner.per_minute AS "perMinute", partner.scopes, session.email
       FROM partners.sessions session JOIN partners.partners partner ON partner.id = session.partner_id
      WHERE session.digest = $1 AND session.expires_at > now() AND partner.active
        AND session.email = ANY(partner.emails)`,
    [digestOf(token)],
  )
  return rows[0]
}

export async function closeSession(db: Queryable, token: string): Promise<void> {
  await db.query('DELETE FROM partners.sessions WHERE digest = $1', [digestOf(token)])
}
