import type { Queryable } from '../queryable.ts'
import { AddressTakenError, type Presentation } from './presentation.ts'

/**
 * Gives a document its addresses. An address it stood at before keeps leading to it. An address may be taken over
 * from a document that is no longer public, or that has moved away.
 */
export async function claimPaths(tx: Queryable, { id, language, addresses }: Presentation): Promise<void> {
  const wanted = Object.entries(addresses).map(([site, { path }]) => ({ site, path }))
  for (const { site, path } of wanted) {
    const { rows } = await tx.query(
      `INSERT INTO content.paths AS held (site, path, kind, id, language) VALUES ($1, $2, 'document', $3, $4)
       ON CONFLICT (site, path) DO UPDATE SET kind = 'document', id = excluded.id, language = excluded.language
       WHERE held.kind = 'moved' OR held.id = excluded.id OR NOT EXISTS (
         SELECT FROM content.documents owner
          WHERE owner.id = held.id AND owner.language = held.language AND owner.state = 'published')
       RETURNING site`,
      [site, path, id, language],
    )
    if (rows.length === 0) throw new AddressTakenError(site, path)
  }
  await tx.query(
    `UPDATE content.paths SET kind = 'moved'
      WHERE id = $1 AND language = $2 AND kind = 'document'
        AND (site || ' ' || path) <> ALL ($3)`,
    [id, language, wanted.map(({ site, path }) => `${site} ${path}`)],
  )
}
