import type { Site } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { composed } from './row.ts'

/** A published card, with the ids of everything it embeds or links to. */
export interface StoredCard {
  id: string
  json: string
  refs: string[]
}

/** The cards of those documents that stand on a site, in the order asked for. */
export async function findCards(db: Queryable, ids: readonly string[], site: Site): Promise<StoredCard[]> {
  const { rows } = await db.query<StoredCard>(
    `SELECT d.id, d.refs, ${composed('card', '$2::text')} AS json FROM content.documents d
      WHERE d.id = ANY ($1::text[]) AND d.state = 'published' AND d.listed AND d.addresses ? $2
      ORDER BY array_position($1::text[], d.id)`,
    [ids, site],
  )
  return rows
}
