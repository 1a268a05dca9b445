import type { Queryable } from '@osloregionen/database'
import { wordsOf } from '../words.ts'
import { claimPaths } from './paths.ts'
import type { Presentation } from './presentation.ts'

/** A search vector may take a megabyte; this many characters of the text always fit. */
const searchedAtMost = 200_000

const searched = (text: string, weight: 'A' | 'C') =>
  `setweight(to_tsvector(content.search_config($2), ${wordsOf(text)}), '${weight}')`

const upsert = `
INSERT INTO content.documents AS stored
  (id, language, type, slug, state, localized, listed, title, published_at, updated_at, addresses,
   primary_site, starts_at, former_paths, document, card, facets, refs, text, search)
VALUES ($1, $2, $3, $4, 'published', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
  ${searched('$7', 'A')} || ${searched(`left($18, ${searchedAtMost})`, 'C')})
ON CONFLICT (id, language) DO UPDATE SET
  type = excluded.type, slug = excluded.slug, revision = NULL, state = excluded.state, successor = NULL,
  localized = excluded.localized, listed = excluded.listed, title = excluded.title,
  published_at = excluded.published_at, updated_at = excluded.updated_at, addresses = excluded.addresses, primary_site = excluded.primary_site,
  starts_at = excluded.starts_at, former_paths = excluded.former_paths,
  document = excluded.document, card = excluded.card, facets = excluded.facets, refs = excluded.refs,
  text = excluded.text, search = excluded.search
WHERE (stored.state, stored.type, stored.slug, stored.localized, stored.addresses, stored.primary_site, stored.starts_at,
       stored.former_paths, stored.document, stored.card, stored.facets, stored.refs, stored.text)
   IS DISTINCT FROM
      (excluded.state, excluded.type, excluded.slug, excluded.localized, excluded.addresses, excluded.primary_site, excluded.starts_at,
       excluded.former_paths, excluded.document, excluded.card, excluded.facets, excluded.refs, excluded.text)
RETURNING id`

/**
 * Makes a presentation public, within the caller's transaction. The same presentation again changes nothing and
 * takes no revision.
 * @returns whether anything changed
 * @throws AddressTakenError when another published document or redirect has one of its addresses
 */
export async function put(tx: Queryable, row: Presentation): Promise<boolean> {
  const { rows } = await tx.query(upsert, [
    row.id,
    row.language,
    row.type,
    row.slug,
    row.localized,
    row.listed,
    row.title,
    row.publishedAt,
    row.updatedAt,
    JSON.stringify(row.addresses),
    row.primarySite,
    row.startsAt,
    JSON.stringify(row.formerPaths),
    JSON.stringify(row.document),
    JSON.stringify(row.card),
    row.facets,
    row.refs,
    row.text,
  ])
  if (rows.length === 0) return false
  if (row.listed) await claimSlug(tx, row)
  await claimPaths(tx, row)
  await replaceMedia(tx, row)
  return true
}

async function claimSlug(tx: Queryable, { type, slug, id }: Presentation): Promise<void> {
  await tx.query(
    `INSERT INTO content.slugs (type, slug, id) VALUES ($1, $2, $3)
     ON CONFLICT (type, slug) DO UPDATE SET id = excluded.id WHERE content.slugs.id <> excluded.id`,
    [type, slug, id],
  )
}

async function replaceMedia(tx: Queryable, { id, language, media }: Presentation): Promise<void> {
  await tx.query('DELETE FROM content.media WHERE id = $1 AND language = $2 AND key <> ALL ($3)', [
    id,
    language,
    media,
  ])
  await tx.query(
    `INSERT INTO content.media (key, id, language) SELECT DISTINCT key, $1, $2 FROM unnest($3::text[]) AS key
     ON CONFLICT DO NOTHING`,
    [id, language, media],
  )
}
