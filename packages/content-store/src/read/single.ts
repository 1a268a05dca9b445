import type { Language, Site } from '@osloregionen/contract'
import type { Queryable } from '../queryable.ts'
import { columns, type StoredRow } from './row.ts'

/** `moved`: the slug asked for is an older one; the row says where the document is now. */
export type Found =
  | { kind: 'document'; row: StoredRow }
  | { kind: 'moved'; slug: string }
  | { kind: 'gone' }
  | { kind: 'unknown' }

/** Published first, then the language asked for, then bokmål. */
const preferred = `ORDER BY (d.state = 'published') DESC, (d.language = $2) DESC, (d.language = 'nb') DESC LIMIT 1`

/**
 * One document by id, or by type and slug (present or former).
 * @param language the presentation wanted; another one is never given in its place when the language was asked for
 */
export async function findDocument(
  db: Queryable,
  key: { id: string; type?: string } | { type: string; slug: string },
  language: Language | undefined,
  site?: Site,
): Promise<Found> {
  const wanted = language ?? null
  const found =
    'id' in key
      ? await db.query<StoredRow>(
          `SELECT ${columns('document')} FROM content.documents d
            WHERE d.id = $1 AND ($2::text IS NULL OR d.language = $2) AND d.listed AND ($3::text IS NULL OR d.type = $3)
              AND ($4::text IS NULL OR NOT d.localized OR d.facets @> ARRAY['site:' || $4]) ${preferred}`,
          [key.id, wanted, key.type ?? null, site ?? null],
        )
      : await db.query<StoredRow>(
          `SELECT ${columns('document')} FROM content.slugs s JOIN content.documents d ON d.id = s.id
            WHERE s.type = $1 AND s.slug = $3 AND ($2::text IS NULL OR d.language = $2)
              AND ($4::text IS NULL OR NOT d.localized OR d.facets @> ARRAY['site:' || $4]) ${preferred}`,
          [key.type, wanted, key.slug, site ?? null],
        )
  const row = found.rows[0]
  if (row === undefined) return { kind: 'unknown' }
  if (row.state !== 'published') return { kind: 'gone' }
  if (site !== undefined && row.addresses[site] === undefined && Object.keys(row.addresses).length > 0)
    return { kind: 'unknown' }
  if ('slug' in key && row.slug !== key.slug) return { kind: 'moved', slug: row.slug }
  return { kind: 'document', row }
}

/** The settings of a site, ready JSON but for `revision`. */
export async function findSettings(db: Queryable, site: Site): Promise<StoredRow | undefined> {
  const { rows } = await db.query<StoredRow>(
    `SELECT ${columns('document')} FROM content.documents d WHERE d.id = $1 AND d.type = 'sites'`,
    [site],
  )
  return rows[0]
}

export type Resolved =
  | { kind: 'document'; row: StoredRow }
  | { kind: 'redirect'; to: string }
  | { kind: 'gone' }
  | { kind: 'unknown' }

/** What stands at a path of a site. A moved document is one redirect away, however often it moved. */
export async function resolvePath(db: Queryable, site: Site, path: string): Promise<Resolved> {
  const { rows } = await db.query<StoredRow & { kind: 'document' | 'moved' }>(
    `SELECT p.kind, ${columns('document')} FROM content.paths p
       JOIN content.documents d ON d.id = p.id AND d.language = p.language
      WHERE p.site = $1 AND p.path = $2`,
    [site, path],
  )
  const row = rows[0]
  if (row === undefined) return { kind: 'unknown' }
  const address = row.addresses[site]
  if (row.state !== 'published' || address === undefined) return { kind: 'gone' }
  if (row.kind === 'moved') return { kind: 'redirect', to: address.path }
  return { kind: 'document', row }
}

export interface SitePath {
  path: string
  type: string
  id: string
  revision: string
  updated_at: Date
}

/** Every published path of a site, newest change first. */
export async function sitePaths(db: Queryable, site: Site): Promise<SitePath[]> {
  const { rows } = await db.query<SitePath>(
    `SELECT p.path, d.type, d.id, d.revision, d.updated_at FROM content.paths p
       JOIN content.documents d ON d.id = p.id AND d.language = p.language
      WHERE p.site = $1 AND p.kind = 'document' AND d.state = 'published'
      ORDER BY d.revision DESC`,
    [site],
  )
  return rows
}
