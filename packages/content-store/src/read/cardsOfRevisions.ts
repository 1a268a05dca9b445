import type { Site } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { composed } from './row.ts'

/**
 * Cards by the revision they are of, in one generation of the store: what a revision says never changes there. One that has
 * been replaced meanwhile is not among them.
 * @param site the site they are seen from; without it, the primary site of each
 */
export async function findCardsOfRevisions(
  db: Queryable,
  { generation, revisions }: { generation: string; revisions: readonly number[] },
  site?: Site,
): Promise<Map<number, string>> {
  const { rows } = await db.query<{ revision: string; json: string }>(
    `SELECT d.revision, ${composed('card', site && '$3::text')} AS json
       FROM content.documents d
      WHERE d.revision = ANY ($1::bigint[]) AND d.state = 'published' AND $2 = (SELECT generation FROM content.state)`,
    [revisions, generation, ...(site === undefined ? [] : [site])],
  )
  return new Map(rows.map(({ revision, json }) => [Number(revision), json]))
}
