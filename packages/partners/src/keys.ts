import { hash, randomBytes } from 'node:crypto'
import type { Queryable } from '@osloregionen/database'

/** How long a key that was replaced still works, unless it is taken back before. */
export const overlapDays = 7

/** A key as people see it: never the key itself. */
export interface Key {
  id: string
  name: string
  /** Its first characters. */
  start: string
  createdAt: Date
  createdBy: string
  /** Its own end; that of the partner's agreement may come before. */
  expiresAt: Date | null
  revokedAt: Date | null
  replacedBy: string | null
  lastUsedAt: Date | null
}

/** A key that was just made. The key itself is nowhere else, and can be shown this once. */
export interface FreshKey {
  id: string
  key: string
}

/** What a key is found by. */
export const digestOf = (key: string): Buffer => hash('sha256', key, 'buffer')

/** The prefix lets scanners find keys that were published by mistake. */
function generate(): { key: string; start: string; digest: Buffer } {
  const key = `orp_${randomBytes(32).toString('base64url')}`
  return { key, start: key.slice(0, 10), digest: digestOf(key) }
}

export interface KeyRequest {
  partnerId: string
  name: string
  createdBy: string
  expiresAt: Date | null
}

/** Makes a key for a partner. */
export async function createKey(
  db: Queryable,
  { partnerId, name, createdBy, expiresAt }: KeyRequest,
): Promise<FreshKey> {
  const { key, start, digest } = generate()
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO partners.keys (partner_id, name, start, digest, created_by, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [partnerId, name, start, digest, createdBy, expiresAt],
  )
  return { id: rows[0]?.id ?? '', key }
}

export interface KeyChange {
  partnerId: string
  keyId: string
}

/**
 * Makes a key in place of another, which goes on working for `overlapDays`. A button that was pressed twice makes one.
 * @returns undefined where the partner has no such key, or it was replaced or taken back
 */
export async function replaceKey(
  db: Queryable,
  { partnerId, keyId, createdBy }: KeyChange & { createdBy: string },
): Promise<FreshKey | undefined> {
  const { key, start, digest } = generate()
  const { rows } = await db.query<{ id: string }>(
    `WITH old AS (
       SELECT id, partner_id, name, expires_at FROM partners.keys
        WHERE id = $1 AND partner_id = $2 AND revoked_at IS NULL AND replaced_by IS NULL FOR UPDATE
     ), fresh AS (
       INSERT INTO partners.keys (partner_id, name, start, digest, created_by, expires_at)
       SELECT partner_id, name, $3, $4, $5, expires_at FROM old RETURNING id
     )
     UPDATE partners.keys replaced
        SET replaced_by = fresh.id, expires_at = LEAST(replaced.expires_at, now() + make_interval(days => $6))
       FROM fresh WHERE replaced.id = $1 RETURNING fresh.id`,
    [keyId, partnerId, start, digest, createdBy, overlapDays],
  )
  return rows[0] && { id: rows[0].id, key }
}

/** Takes a key back, at once and for good. False where the partner has no such key, or it was taken back before. */
export async function revokeKey(db: Queryable, { partnerId, keyId }: KeyChange): Promise<boolean> {
  const { rows } = await db.query(
    `UPDATE partners.keys SET revoked_at = now()
      WHERE id = $1 AND partner_id = $2 AND revoked_at IS NULL RETURNING id`,
    [keyId, partnerId],
  )
  return rows.length > 0
}

/** The keys of a partner, the newest first, with those that work no more. */
export async function listKeys(db: Queryable, partnerId: string): Promise<Key[]> {
  const { rows } = await db.query<Key>(
    `SELECT key.id, key.name, key.start, key.created_at AS "createdAt", key.created_by AS "createdBy",
            key.expires_at AS "expiresAt", key.revoked_at AS "revokedAt", key.replaced_by AS "replacedBy",
            (SELECT max(last_at) FROM partners.usage WHERE key_id = key.id) AS "lastUsedAt"
       FROM partners.keys key WHERE key.partner_id = $1 ORDER BY key.created_at DESC, key.id`,
    [partnerId],
  )
  return rows
}
