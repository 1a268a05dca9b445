import { createServer } from 'node:http'
import pg from 'pg'

/**
 * What everything is measured against: bare Node. Each path is one prepared statement on the content store, sending the
 * ready bytes; `/memory` sends bytes it holds. Address and port come from the parent process.
 */
const [databaseUrl = '', port = '0', memoryBytes = '10000'] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
const memory = Buffer.alloc(Number(memoryBytes), 'x')

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
