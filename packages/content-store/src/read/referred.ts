import type { Language, Site } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { composed } from './row.ts'

/** What another document can know of one that it refers to. */
export interface Referred {
  id: string
  slug: string
  /** Where it stands, or stood until it was taken down: what lies below it stays where it is. */
  paths: Partial<Record<Site, string>>
  /** Its card as JSON, for others to embed; null when it is not public. */
  card: string | null
}

/**
 * Documents that are or were public. Of a register entry it is the presentation in the language given. Of a document
 * that has changed its language it is the one that is public.
 */
export async function findReferred(
  db: Queryable,
  ids: readonly string[],
  language: Language,
): Promise<Referred[]> {
  if (ids.length === 0) return []
  const { rows } = await db.query<Referred & Record<string, unknown>>(
    `SELECT DISTINCT ON (d.id) d.id, d.slug,
            (SELECT COALESCE(json_object_agg(site, place ->> 'path'), '{}') FROM jsonb_each(d.addresses) AS at (site, place)) AS paths,
            CASE WHEN d.state = 'published' THEN ${composed('card')} END AS card
       FROM content.documents d
      WHERE d.id = ANY ($1::text[]) AND d.listed AND (NOT d.localized OR d.language = $2)
      ORDER BY d.id, d.state = 'published' DESC`,
    [ids, language],
  )
  return rows
}
