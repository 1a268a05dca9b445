import type { Queryable } from '@osloregionen/database'
import type { Withdrawal } from './presentation.ts'

/**
 * Takes a document down, within the caller's transaction: in every language, or in all but those kept. What remains
 * is a tombstone, so that followers learn of it and its addresses answer 410, or lead to what it was merged into. Its
 * text is not kept. What was merged stays so when it is deleted afterwards.
 * @returns whether anything changed
 */
export async function withdraw(
  tx: Queryable,
  id: string,
  reason: Withdrawal,
  keepLanguages: readonly string[] = [],
): Promise<boolean> {
  const [state, successor] = typeof reason === 'string' ? [reason, null] : ['merged', reason.mergedInto]
  const { rows } = await tx.query<{ language: string }>(
    `UPDATE content.documents
        SET state = $2, successor = $4, revision = NULL, document = '', card = '', text = '', search = '', refs = '{}',
            title = '', starts_at = NULL, former_paths = '{}'
      WHERE id = $1 AND language <> ALL ($3) AND (state, successor) IS DISTINCT FROM ($2, $4)
        AND CASE $2 WHEN 'merged' THEN true
                    WHEN 'deleted' THEN state <> 'merged'
                    ELSE state <> 'deleted' END
      RETURNING language`,
    [id, state, keepLanguages, successor],
  )
  await tx.query('DELETE FROM content.media WHERE id = $1 AND language <> ALL ($2)', [id, keepLanguages])
  return rows.length > 0
}
