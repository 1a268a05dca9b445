import type { Queryable } from '@osloregionen/database'
import type { Withdrawal } from './presentation.ts'

/**
 * Takes a document down, within the caller's transaction: in every language, or in all but those kept. What remains
 * is a tombstone, so that followers learn of it and its addresses answer 410. Its text is not kept.
 * @returns whether anything changed
 */
export async function withdraw(
  tx: Queryable,
  id: string,
  reason: Withdrawal,
  keepLanguages: readonly string[] = [],
): Promise<boolean> {
  const { rows } = await tx.query<{ language: string }>(
    `UPDATE content.documents
        SET state = $2, revision = NULL, document = '', card = '', text = '', search = '', refs = '{}', title = '',
            starts_at = NULL, former_paths = '{}'
      WHERE id = $1 AND language <> ALL ($3) AND state <> $2 AND (state = 'published' OR $2 = 'deleted')
      RETURNING language`,
    [id, reason, keepLanguages],
  )
  await tx.query('DELETE FROM content.media WHERE id = $1 AND language <> ALL ($2)', [id, keepLanguages])
  return rows.length > 0
}
