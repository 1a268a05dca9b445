import { createServer } from 'node:http'
import pg from 'pg'

/**
 * What everything is measured against: bare Node. Each path is one prepared statement, either on the content store, sending
 * the ready bytes, or on tables of articles, images and categories, from which Postgres makes the JSON; `/memory` sends
 * bytes it holds. Address and port come from the parent process.
 */
const [databaseUrl = '', port = '0', memoryBytes = '10000'] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
const memory = Buffer.alloc(Number(memoryBytes), 'x')

const article = `'id', a.id, 'slug', a.slug, 'title', a.title, 'summary', a.summary, 'publishedAt', a.published_at,
  'image', json_build_object('url', i.url, 'alt', i.alt), 'category', json_build_object('slug', c.slug, 'title', c.title)`
const joined = `JOIN bench.images i ON i.id = a.image_id JOIN bench.categories c ON c.id = a.category_id`

const statements: Record<string, string> = {
  one: `SELECT document AS body FROM content.documents WHERE id = $1 AND language = 'nb' AND state = 'published'`,
  resolve: `SELECT d.document AS body FROM content.paths p JOIN content.documents d USING (id, language)
             WHERE p.site = 'osloregionen' AND p.path = $1`,
  list: `SELECT card AS body FROM content.documents
          WHERE type = 'news' AND state = 'published' AND listed AND published_at < $1::timestamptz
          ORDER BY published_at DESC, id DESC LIMIT 20`,
  search: `SELECT card AS body FROM content.documents
            WHERE state = 'published' AND listed AND search @@ plainto_tsquery('norwegian', $1)
            ORDER BY published_at DESC LIMIT 10`,
  'joined-one': `SELECT json_build_object(${article}, 'updatedAt', a.updated_at, 'body', a.html)::text AS body
                   FROM bench.articles a ${joined} WHERE a.id = $1`,
  'joined-list': `SELECT json_build_object(${article})::text AS body FROM (
                    SELECT * FROM bench.articles WHERE published_at < $1::timestamptz
                     ORDER BY published_at DESC, id DESC LIMIT 20) a ${joined} ORDER BY a.published_at DESC, a.id DESC`,
}

const server = createServer((request, response) => {
  const send = (body: string | Buffer) => {
    response.setHeader('content-type', 'application/json')
    response.setHeader('content-length', Buffer.byteLength(body))
    response.end(body)
  }
  const url = new URL(request.url ?? '/', 'http://localhost')
  const name = url.pathname.slice(1)
  const text = statements[name]
  if (text === undefined) {
    send(memory)
    return
  }
  pool.query<{ body: string }>({ name, text, values: [url.searchParams.get('of')] }).then(
    ({ rows }) => send(`{"data":[${rows.map((row) => row.body).join(',')}]}`),
    (error: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    },
  )
})
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
