import type { Scope } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'

/** What delivery knows of a partner. */
export interface Partner {
  id: string
  name: string
  /** Who may sign in to the partner's page, in lower case. */
  emails: string[]
  scopes: Scope[]
  /** Requests a minute, over all keys of the partner. */
  perMinute: number
  active: boolean
  expiresAt: Date | null
}

/** Writes what holds of a partner from now on, in the transaction of the change in the CMS. */
export async function putPartner(db: Queryable, partner: Partner): Promise<void> {
  const { id, name, emails, scopes: granted, perMinute, active, expiresAt } = partner
  await db.query(
    `INSERT INTO partners.partners (id, name, emails, scopes, per_minute, active, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (id) DO UPDATE SET name = $2, emails = $3, scopes = $4, per_minute = $5, active = $6, expires_at = $7`,
    [id, name, emails, granted, perMinute, active, expiresAt],
  )
}

/** Forgets a partner, with its keys and everything else of its own. */
export async function removePartner(db: Queryable, id: string): Promise<void> {
  await db.query('DELETE FROM partners.partners WHERE id = $1', [id])
}

/** A key that is honoured until it expires. */
export interface ValidKey {
  id: string
  digest: Buffer
  partnerId: string
  /** Of the partner. */
  name: string
  scopes: Scope[]
  perMinute: number
  expiresAt: Date | null
}

/** All keys that are honoured. */
export async function readValidKeys(db: Queryable): Promise<ValidKey[]> {
  const { rows } = await db.query<ValidKey>(
    `SELECT id, digest, partner_id AS "partnerId", name, scopes, per_minute AS "perMinute", expires_at AS "expiresAt"
       FROM partners.valid_keys`,
  )
  return rows
}
