import type { DocumentType } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { composed } from '../read/row.ts'

/** So many documents are in memory at once. */
const batch = 100

/**
 * Every published document of a type as the API answers it, a few at a time: each language of a register entry by
 * itself, in the order of ids, so that two dumps are easily compared.
 * @param transaction a transaction, in which a cursor can be held
 */
export async function* everyDocument(transaction: Queryable, type: DocumentType): AsyncGenerator<string[]> {
  await transaction.query(
    `DECLARE every_document NO SCROLL CURSOR FOR
       SELECT ${composed('document')} AS json FROM content.documents d
        WHERE d.type = $1 AND d.state = 'published' AND d.listed ORDER BY d.id, d.language`,
    [type],
  )
  for (;;) {
    const { rows } = await transaction.query<{ json: string }>(`FETCH ${batch} FROM every_document`)
    if (rows.length > 0) yield rows.map(({ json }) => json)
    if (rows.length < batch) break
  }
  await transaction.query('CLOSE every_document')
}
