import { createServer } from 'node:http'
import pg from 'pg'

/**
 * What everything is measured against: bare Node. `/one/{id}` and `/list` are one prepared statement on the content
 * store each, sending the ready bytes; `/memory` sends bytes it holds. Address and port come from the parent process.
 */
const [databaseUrl = '', port = '0', memoryBytes = '10000'] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
const memory = Buffer.alloc(Number(memoryBytes), 'x')

const one = {
  name: 'one',
  text: `SELECT document FROM content.documents WHERE id = $1 AND language = 'nb' AND state = 'published'`,
}
const list = {
  name: 'list',
  text: `SELECT card FROM content.documents WHERE type = 'news' AND state = 'published' AND listed AND (published_at, id) < ($1::timestamptz, $2)
          ORDER BY published_at DESC, id DESC LIMIT 20`,
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const send = (body: string | Buffer) => {
    response.setHeader('content-type', 'application/json')
    response.setHeader('content-length', Buffer.byteLength(body))
    response.end(body)
  }
  const fail = (error: unknown) => {
    response.statusCode = 500
    response.end(String(error))
  }
  if (url.pathname === '/memory') send(memory)
  else if (url.pathname === '/list')
    pool
      .query<{ card: string }>({
        ...list,
        values: [url.searchParams.get('before') ?? 'infinity', url.searchParams.get('id') ?? ''],
      })
      .then(({ rows }) => send(`{"data":[${rows.map((row) => row.card).join(',')}]}`))
      .catch(fail)
  else
    pool
      .query<{ document: string }>({ ...one, values: [url.pathname.slice(5)] })
      .then(({ rows }) => send(rows[0]?.document ?? ''))
      .catch(fail)
})
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
