import type { Queryable } from '@osloregionen/database'
import { redirectType } from '../redirect.ts'
import { AddressTakenError, type Presentation } from './presentation.ts'

/** Whether a path is free: nothing stands there, or what stands there is not public any more or has moved away. */
const isFree = `held.kind = 'moved' OR NOT EXISTS (
  SELECT FROM content.documents owner
   WHERE owner.id = held.id AND owner.language = held.language AND owner.state = 'published')`

/**
 * Gives a document its addresses. An address it stood at before keeps leading to it. An address may be taken over
 * from a document that is no longer public, or that has moved away.
 */
export async function claimPaths(tx: Queryable, row: Presentation): Promise<void> {
  const { id, language } = row
  if (!row.localized) await followLanguage(tx, row)
  const wanted = Object.entries(row.addresses).map(([site, { path }]) => ({ site, path }))
  for (const { site, path } of wanted) {
    const { rows } = await tx.query(
      `INSERT INTO content.paths AS held (site, path, kind, id, language) VALUES ($1, $2, 'document', $3, $4)
       ON CONFLICT (site, path) DO UPDATE SET kind = 'document', id = excluded.id, language = excluded.language
       WHERE held.id = excluded.id OR ${isFree}
       RETURNING site`,
      [site, path, id, language],
    )
    if (rows.length === 0) throw new AddressTakenError(site, path)
  }
  await leavePaths(
    tx,
    row,
    wanted.map(({ site, path }) => `${site} ${path}`),
  )
  for (const [site, paths] of Object.entries(row.formerPaths))
    for (const path of paths) await claimFormerPath(tx, row, site, path)
}

/** A document that was said to be in another language takes its addresses along. */
async function followLanguage(tx: Queryable, { id, language }: Presentation): Promise<void> {
  await tx.query('UPDATE content.paths SET language = $2 WHERE id = $1 AND language <> $2', [id, language])
}

/** Where a document stood, it has moved from. A redirect leaves nothing behind: it would lead to the next redirect. */
async function leavePaths(
  tx: Queryable,
  { id, language, type }: Presentation,
  present: string[],
): Promise<void> {
  const left = `id = $1 AND language = $2 AND kind = 'document' AND (site || ' ' || path) <> ALL ($3)`
  await tx.query(
    type === redirectType
      ? `DELETE FROM content.paths WHERE ${left}`
      : `UPDATE content.paths SET kind = 'moved' WHERE ${left}`,
    [id, language, present],
  )
}

/** Lets a further path lead to a document, unless something stands there. */
async function claimFormerPath(
  tx: Queryable,
  { id, language }: Presentation,
  site: string,
  path: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO content.paths AS held (site, path, kind, id, language) VALUES ($1, $2, 'moved', $3, $4)
     ON CONFLICT (site, path) DO UPDATE SET kind = 'moved', id = excluded.id, language = excluded.language
     WHERE ${isFree}`,
    [site, path, id, language],
  )
}
