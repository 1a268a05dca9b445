import type { Site } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { redirectOf, redirectType, type RedirectDocument } from '../redirect.ts'
import { successorOf } from '../successor.ts'
import { composed } from './row.ts'
import { beside, findSuccessor, type FoundRow, type Licensed } from './single.ts'
import { snapshotOf, type Snapshot } from './state.ts'

export type Resolved = { at: Snapshot } & (
  | ({ kind: 'document'; json: string; updatedAt: Date } & Licensed)
  | ({ kind: 'redirect' } & RedirectDocument)
  | { kind: 'gone' }
  | { kind: 'unknown' }
)

/** The path of `content.documents s` on a site, or its whole address on another. */
const addressOn = (site: string): string =>
  `COALESCE(s.addresses -> ${site} ->> 'path', s.addresses -> s.primary_site ->> 'url')`

interface PathRow extends FoundRow {
  id: string
  language: string
  kind: 'document' | 'moved'
  type: string
  present_path: string | null
  redirect: RedirectDocument | null
}

const atPath = beside(
  `SELECT p.id, p.language, p.kind, d.type, d.state, d.updated_at, d.addresses -> p.site ->> 'path' AS present_path,
              CASE WHEN d.type = '${redirectType}' AND d.state = 'published' THEN ${redirectOf('p.site')} END AS redirect,
              d.license, ${composed('document', 'p.site')} AS json
         FROM content.paths p JOIN content.documents d ON d.id = p.id AND d.language = p.language
        WHERE p.site = $1 AND p.path = $2`,
)

/**
 * What stands at a path of a site. A moved document is one redirect away, however often it moved, and so is what it has
 * been merged into: its page on this site or else on its own. A redirect that was
 * taken back leaves nothing that could be gone.
 */
export async function resolvePath(db: Queryable, site: Site, path: string): Promise<Resolved> {
  const { rows } = await db.query<PathRow>(atPath, [site, path])
  const at = snapshotOf(rows)
  const row = rows[0]
  if (row === undefined || row.state === null) return { at, kind: 'unknown' }
  if (row.redirect !== null) {
    const { to, status } = row.redirect
    return { at, kind: 'redirect', to, status }
  }
  if (row.type === redirectType) return { at, kind: 'unknown' }
  if (row.state === 'merged') {
    const to = await findSuccessor(db, row, ({ place }) => successorOf(addressOn(`${place(site)}::text`)))
    if (to !== null) return { at, kind: 'redirect', to, status: 301 }
  }
  if (row.state !== 'published' || row.present_path === null) return { at, kind: 'gone' }
  if (row.kind === 'moved') return { at, kind: 'redirect', to: row.present_path, status: 301 }
  return { at, kind: 'document', json: row.json, updatedAt: row.updated_at, license: row.license }
}
