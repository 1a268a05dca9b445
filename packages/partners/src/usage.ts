import type { Queryable } from '@osloregionen/database'

/** Requests with one key to one route on one day. */
export interface UsageCount {
  keyId: string
  /** Such as 2026-11-28, in UTC. */
  day: string
  /** As the description of the API writes it: `/v1/news/{idOrSlug}`. */
  route: string
  requests: number
  /** How many of these were refused for being too many. */
  refused: number
}

/** Adds to what was counted before. A key that is gone meanwhile is counted no more. */
export async function countUsage(db: Queryable, counts: readonly UsageCount[]): Promise<void> {
  await db.query(
    `INSERT INTO partners.usage AS known (key_id, day, route, requests, refused, last_at)
     SELECT "keyId", day, route, requests, refused, now()
       FROM jsonb_to_recordset($1) AS counted ("keyId" uuid, day date, route text, requests bigint, refused bigint)
      WHERE EXISTS (SELECT FROM partners.keys WHERE id = "keyId")
      ORDER BY 1, 2, 3
     ON CONFLICT (key_id, day, route) DO UPDATE
       SET requests = known.requests + excluded.requests, refused = known.refused + excluded.refused, last_at = now()`,
    [JSON.stringify(counts)],
  )
}

/** Requests of a partner to one route on one day, over all its keys. */
export type PartnerUsage = Omit<UsageCount, 'keyId'>

/** As many days of use are shown where nobody says which. */
export const usualDays = 30

/** So many days, the last of them included. @param last such as 2026-11-28 */
export function usualPeriod(last: string): { from: string; to: string } {
  const from = new Date(last)
  from.setUTCDate(from.getUTCDate() - usualDays + 1)
  return { from: from.toISOString().slice(0, 10), to: last }
}

/** What a partner has asked for, from a day to a day, the newest first. */
export async function readUsage(
  db: Queryable,
  { partnerId, from, to }: { partnerId: string; from: string; to: string },
): Promise<PartnerUsage[]> {
  const { rows } = await db.query<PartnerUsage>(
    `SELECT to_char(day, 'YYYY-MM-DD') AS day, route, sum(requests)::int AS requests, sum(refused)::int AS refused
       FROM partners.usage usage JOIN partners.keys key ON key.id = usage.key_id
      WHERE key.partner_id = $1 AND day BETWEEN $2 AND $3
      GROUP BY usage.day, usage.route ORDER BY usage.day DESC, 3 DESC, usage.route`,
    [partnerId, from, to],
  )
  return rows
}

/** Deletes what is older than the longest period that anybody may ask for. */
export async function forgetUsage(db: Queryable, days: number): Promise<void> {
  await db.query('DELETE FROM partners.usage WHERE day < current_date - $1::int', [days])
}
