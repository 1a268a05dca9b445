import { withClient } from '../postgres/roles.ts'

/** So many documents are written by one statement. */
const batch = 2_000
const hour = 3_600_000
const newest = Date.UTC(2002, 0, 1)

const syllables = 'ba ve re kom mu ne ri sa lo te bi fjo ska dri vor gen'.split(' ')
const vocabulary = Array.from({ length: 4_000 }, (_, n) => {
  const parts = [n % 16, Math.floor(n / 16) % 16, Math.floor(n / 256) % 16]
  return parts.map((part) => syllables[part]).join('')
})

/** The words of a text, of which few are frequent and most are rare, as in any language; always the same for one number. */
function words(n: number, count: number): string {
  let state = (n + 1) * 2_654_435_761
  const chosen: string[] = []
  for (let k = 0; k < count; k += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    chosen.push(vocabulary[Math.floor(vocabulary.length ** (state / 2 ** 32)) - 1] ?? '')
  }
  return chosen.join(' ')
}

/** Words to search for, from those in a tenth of all texts to those in a few of them. */
export const searchedWords: readonly string[] = [20, 50, 120, 300, 700, 1_500, 3_000].map(
  (rank) => vocabulary[rank] ?? '',
)

export const slugOf = (n: number): string => `bench-${n}`
export const pathOf = (n: number): string => `/bench/${slugOf(n)}`
/** When document n was published: each an hour before the one after it. */
export const publishedAt = (n: number): string => new Date(newest - n * hour).toISOString()

/**
 * Adds news to the content store until it holds so many, past the CMS and the queue of revisions, which would take
 * hours. They stand on osloregionen.no, under paths of their own.
 */
export async function fill(databaseUrl: string, from: number, to: number): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    for (let first = from; first < to; first += batch) {
      const rows = Array.from({ length: Math.min(batch, to - first) }, (_, k) => document(first + k))
      await client.query(insert, [JSON.stringify(rows)])
    }
    await client.query('VACUUM ANALYZE content.documents')
    await client.query('ANALYZE content.paths')
  })
}

const insert = `
WITH given AS (
  SELECT id, title, published_at, card::text AS card, document::text AS document, text
    FROM json_to_recordset($1) AS g(id text, title text, published_at timestamptz, card json, document json, text text)
), documents AS (
  INSERT INTO content.documents (id, language, type, slug, revision, state, localized, listed, title, published_at,
    updated_at, addresses, primary_site, document, card, facets, refs, text, search)
  SELECT id, 'nb', 'news', id, nextval('content.revisions'), 'published', false, true, title, published_at, published_at,
    jsonb_build_object('osloregionen', jsonb_build_object('path', '/bench/' || id, 'url', 'http://localhost/bench/' || id)),
    'osloregionen', document, card, ARRAY['language:nb', 'kind:news', 'site:osloregionen'], '{}', text,
    setweight(to_tsvector('norwegian', title), 'A') || setweight(to_tsvector('norwegian', text), 'C')
    FROM given
), slugs AS (
  INSERT INTO content.slugs (type, slug, id) SELECT 'news', id, id FROM given
)
INSERT INTO content.paths (site, path, kind, id, language)
SELECT 'osloregionen', '/bench/' || id, 'document', id, 'nb' FROM given`

function document(n: number): object {
  const id = slugOf(n)
  const title = `${words(n, 7)} ${n}`
  const text = words(n + 1, 160)
  const card = {
    id,
    type: 'news',
    language: 'nb',
    sites: ['osloregionen'],
    urls: {},
    slug: id,
    title,
    summary: words(n + 2, 20),
    publishedAt: publishedAt(n),
    updatedAt: publishedAt(n),
    priorityAreas: [],
    municipalities: [],
    image: null,
    kind: 'news',
  }
  const paragraphs = text.match(/(\S+ ?){1,20}/g) ?? []
  const html = paragraphs.map((paragraph) => `<p>${paragraph.trim()}.</p>`).join('')
  const body = [{ type: 'text', html }]
  return { id, title, text, card, document: { ...card, body }, published_at: publishedAt(n) }
}
