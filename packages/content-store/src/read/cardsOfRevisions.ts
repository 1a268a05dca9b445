import type { Language, Site } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import type { Sorted } from './order.ts'
import { composed, instant } from './row.ts'

/** A card, and what a list tells of it beside. */
export interface RevisionCard extends Sorted {
  json: string
  id: string
  language: Language
}

/**
 * Cards by the revision they are of, in one generation of the store: what a revision says never changes there. One that has
 * been replaced meanwhile is not among them.
 * @param site the site they are seen from; without it, the primary site of each
 */
export async function findCardsOfRevisions(
  db: Queryable,
  { generation, revisions }: { generation: string; revisions: readonly number[] },
  site?: Site,
): Promise<Map<number, RevisionCard>> {
  const { rows } = await db.query<RevisionCard & { revision: string }>(
    `SELECT d.revision, ${composed('card', site && '$3::text')} AS json, d.id, d.language, d.title,
            ${instant('d.published_at')} AS "publishedAt", ${instant('d.updated_at')} AS "updatedAt",
            ${instant('d.starts_at')} AS "startsAt"
       FROM content.documents d
      WHERE d.revision = ANY ($1::bigint[]) AND d.state = 'published' AND $2 = (SELECT generation FROM content.state)`,
    [revisions, generation, ...(site === undefined ? [] : [site])],
  )
  return new Map(rows.map(({ revision, ...card }) => [Number(revision), card]))
}
