import type { Language, Site } from '@osloregionen/contract'
import type { QueryResultRow } from 'pg'
import type { Queryable } from '@osloregionen/database'
import { redirectOf, redirectType, type RedirectDocument } from '../redirect.ts'
import { successorJson, successorOf } from '../successor.ts'
import { presentationLanguage } from './filter.ts'
import { collectParameters, type Parameters } from './parameters.ts'
import { composed, urlIn } from './row.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/** Which document: by id, or by type and slug, present or former. */
export type DocumentKey = { id: string; type?: string } | { type: string; slug: string }

/**
 * `moved`: the slug asked for is an older one; the document has this one now. `gone`: it was public; `successor` is JSON of
 * what it has been merged into.
 */
export type Found = { at: Snapshot } & (
  | ({ kind: 'document'; json: string; language: Language; url: string | null; updatedAt: Date } & Licensed)
  | { kind: 'moved'; slug: string }
  | { kind: 'gone'; successor: string | null }
  | { kind: 'unknown' }
)

interface Licensed {
  /** The address of the licence of the text; null where it has none that is known. */
  license: string | null
}

interface Row extends SnapshotRow, QueryResultRow {
  state: 'published' | 'unpublished' | 'deleted' | 'merged' | null
  slug: string
  json: string
  license: string | null
  updated_at: Date
}

interface DocumentRow extends Row {
  id: string
  language: Language
}

/** One row always: what the snapshot was, and beside it what was found, if anything was. */
const beside = (found: string): string =>
  `SELECT ${snapshotColumns}, found.* FROM (VALUES (1)) AS always LEFT JOIN LATERAL (${found}) AS found ON true`

/** Put together once for each shape: looking for a text of a thousand characters in a map takes longer if it is a new one. */
const statements = new Map<string, string>()

/**
 * One document. A presentation in another language, or of another site, is never given in place of the one asked for; in
 * place of one that is only preferred, it is.
 */
export async function findDocument(
  db: Queryable,
  key: DocumentKey,
  view: { language?: Language; site?: Site; preferred?: Language },
): Promise<Found> {
  const parameters = collectParameters()
  const { place, values } = parameters
  const site = view.site && `${place(view.site)}::text`
  const language = place(presentationLanguage(view))
  const preferred = view.preferred && place(view.preferred)
  const conditions = [
    view.language === undefined
      ? `(NOT d.localized OR d.language = ${language}${preferred ? ` OR d.language = ${preferred}` : ''})`
      : `d.language = ${language}`,
    'd.listed',
    ...(site === undefined ? [] : [`d.facets @> ARRAY['site:' || ${site}]`]),
    ...('id' in key ? [`d.id = ${place(key.id)}`] : [`d.id = s.id AND s.slug = ${place(key.slug)}`]),
    ...(key.type === undefined ? [] : [`${'id' in key ? 'd.type' : 's.type'} = ${place(key.type)}`]),
  ].join(' AND ')
  const order = `d.state = 'published' DESC${preferred ? `, d.language = ${preferred} DESC` : ''}`
  const shape = `${conditions} ${order}`
  let statement = statements.get(shape)
  if (statement === undefined) {
    statement = beside(
      `SELECT d.id, d.state, d.slug, d.language, d.updated_at, d.license, ${composed('document', site)} AS json
         FROM ${'id' in key ? '' : 'content.slugs s, '}content.documents d
        WHERE ${conditions} ORDER BY ${order} LIMIT 1`,
    )
    statements.set(shape, statement)
  }
  const { rows } = await db.query<DocumentRow>(statement, values)
  const at = snapshotOf(rows)
  const row = rows[0]
  if (row === undefined || row.state === null) return { at, kind: 'unknown' }
  if (row.state === 'merged') {
    const successor = await findSuccessor(db, row, (other) =>
      successorJson(view.site && `${other.place(view.site)}::text`),
    )
    return { at, kind: 'gone', successor }
  }
  if (row.state !== 'published') return { at, kind: 'gone', successor: null }
  if ('slug' in key && row.slug !== key.slug) return { at, kind: 'moved', slug: row.slug }
  const { json, language: spoken, updated_at: updatedAt, license } = row
  return { at, kind: 'document', json, language: spoken, url: urlIn(json), updatedAt, license }
}

/** Asked for by itself: in the statement above it would be most of what every other document costs. */
async function findSuccessor(
  db: Queryable,
  { id, language }: { id: string; language: string },
  said: (parameters: Parameters) => string,
): Promise<string | null> {
  const parameters = collectParameters()
  const { place, values } = parameters
  const { rows } = await db.query<{ successor: string | null }>(
    `SELECT ${said(parameters)} AS successor FROM content.documents d
      WHERE d.id = ${place(id)} AND d.language = ${place(language)}`,
    values,
  )
  return rows[0]?.successor ?? null
}

/** What a site is set up to be, as JSON. */
export async function findSettings(
  db: Queryable,
  site: Site,
): Promise<{ at: Snapshot; settings: ({ json: string; updatedAt: Date } & Licensed) | null }> {
  const { rows } = await db.query<SnapshotRow & Licensed & { json: string | null; updated_at: Date }>(
    beside(
      `SELECT '{"revision":' || d.revision || ',' || right(d.document, -1) AS json, d.updated_at,
              d.license
         FROM content.documents d WHERE d.id = $1 AND d.type = 'sites' AND d.state = 'published' LIMIT 1`,
    ),
    [site],
  )
  const row = rows[0]
  const found = row !== undefined && row.json !== null
  return {
    at: snapshotOf(rows),
    settings: found ? { json: row.json ?? '', updatedAt: row.updated_at, license: row.license } : null,
  }
}

export type Resolved = { at: Snapshot } & (
  | ({ kind: 'document'; json: string; updatedAt: Date } & Licensed)
  | ({ kind: 'redirect' } & RedirectDocument)
  | { kind: 'gone' }
  | { kind: 'unknown' }
)

/** The path of `content.documents s` on a site, or its whole address on another. */
const addressOn = (site: string): string =>
  `COALESCE(s.addresses -> ${site} ->> 'path', s.addresses -> s.primary_site ->> 'url')`

interface PathRow extends Row {
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
