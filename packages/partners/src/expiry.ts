import type { Queryable } from '@osloregionen/database'

/** A partner some of whose keys end soon, of which its contacts are to be told. */
export interface Expiring {
  partnerName: string
  emails: string[]
  keys: { name: string; start: string; expiresAt: string }[]
}

/**
 * Finds the keys that end within some days, with the agreement or by themselves, and notes that their partners are told: of
 * the same end, once. In the transaction that sees to the telling.
 */
export async function noteExpiring(db: Queryable, days: number): Promise<Expiring[]> {
  const { rows } = await db.query<Expiring>(
    `WITH noted AS (
       UPDATE partners.keys key SET warned_of = ending.at
         FROM (SELECT key.id, LEAST(key.expires_at, partner.expires_at) AS at
                 FROM partners.keys key JOIN partners.partners partner ON partner.id = key.partner_id
                WHERE partner.active AND key.revoked_at IS NULL AND key.replaced_by IS NULL) ending
        WHERE key.id = ending.id AND ending.at BETWEEN now() AND now() + make_interval(days => $1)
          AND key.warned_of IS DISTINCT FROM ending.at
        RETURNING key.partner_id, key.name, key.start, key.warned_of AS at
     )
     SELECT partner.name AS "partnerName", partner.emails,
            json_agg(json_build_object('name', noted.name, 'start', start, 'expiresAt', at) ORDER BY at, noted.name) AS keys
       FROM noted JOIN partners.partners partner ON partner.id = noted.partner_id
      GROUP BY partner.id ORDER BY partner.name`,
    [days],
  )
  return rows
}
