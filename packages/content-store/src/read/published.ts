import type { Language } from '@osloregionen/contract'
import type { Queryable } from '../queryable.ts'
import { composed } from './row.ts'

/**
 * The cards of those documents that are public, as JSON: what another document can embed of them. Of a register entry
 * it is the presentation in the language given.
 */
export async function findPublished(
  db: Queryable,
  ids: readonly string[],
  language: Language,
): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await db.query<{ card: string }>(
    `SELECT ${composed('card')} AS card FROM content.documents d
      WHERE d.id = ANY ($1::text[]) AND d.state = 'published' AND d.listed AND (NOT d.localized OR d.language = $2)`,
    [ids, language],
  )
  return rows.map(({ card }) => card)
}
