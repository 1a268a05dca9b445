import type { Language, Site } from '@osloregionen/contract'
import type { QueryResultRow } from 'pg'
import type { Queryable } from '@osloregionen/database'
import { successorJson } from '../successor.ts'
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

export interface Licensed {
  /** The address of the licence of the text; null where it has none that is known. */
  license: string | null
}

export interface FoundRow extends SnapshotRow, QueryResultRow {
  state: 'published' | 'unpublished' | 'deleted' | 'merged' | null
  slug: string
  json: string
  license: string | null
  updated_at: Date
}

interface DocumentRow extends FoundRow {
  id: string
  language: Language
}

/** One row always: what the snapshot was, and beside it what was found, if anything was. */
export const beside = (found: string): string =>
  `SELECT ${snapshotColumns}, found.* FROM (VALUES (1)) AS always LEFT JOIN LATERAL (${found}) AS found ON true`

/** Put together once for each shape: putting a text of a thousand characters together takes longer than finding one. */
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
  const byId = 'id' in key
  const values = [byId ? key.id : key.slug, presentationLanguage(view)]
  let shape = `${byId} ${view.language === undefined}`
  const place = (name: string, value: string | undefined) => {
    if (value === undefined) return undefined
    shape += ` ${name}`
    return `$${values.push(value)}`
  }
  const places = {
    site: place('site', view.site),
    preferred: place('preferred', view.preferred),
    type: place('type', key.type),
  }
  let statement = statements.get(shape)
  if (statement === undefined)
    statements.set(shape, (statement = oneDocument(byId, view.language === undefined, places)))
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

/** The statement that reads a document by the key in `$1`, in the language in `$2`. */
function oneDocument(
  byId: boolean,
  anyLanguage: boolean,
  { site, preferred, type }: Record<'site' | 'preferred' | 'type', string | undefined>,
): string {
  const conditions = [
    anyLanguage
      ? `(NOT d.localized OR d.language = $2${preferred ? ` OR d.language = ${preferred}` : ''})`
      : 'd.language = $2',
    'd.listed',
    ...(site === undefined ? [] : [`d.facets @> ARRAY['site:' || ${site}::text]`]),
    byId ? 'd.id = $1' : 'd.id = s.id AND s.slug = $1',
    ...(type === undefined ? [] : [`${byId ? 'd.type' : 's.type'} = ${type}`]),
  ]
  return beside(
    `SELECT d.id, d.state, d.slug, d.language, d.updated_at, d.license, ${composed('document', site && `${site}::text`)} AS json
       FROM ${byId ? '' : 'content.slugs s, '}content.documents d
      WHERE ${conditions.join(' AND ')}
      ORDER BY d.state = 'published' DESC${preferred ? `, d.language = ${preferred} DESC` : ''} LIMIT 1`,
  )
}

/** Asked for by itself: in the statement above it would be most of what every other document costs. */
export async function findSuccessor(
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
