import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { LetterBox } from './letters.ts'
import { inboxPage, letterPage, missingPage } from './page.ts'

const HTML = 'text/html; charset=utf-8'
const OWN_PAGES = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'"
/** For the HTML of a message: pictures it carries with it, no script, nothing from the network. */
const MESSAGE_ONLY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: cid:"

type Answer = { status?: number; type: string; body: string | Buffer; policy?: string }

/**
 * The inbox by HTTP: `/` for people, `/messages` as JSON for tests (`?to=` narrows it), and each message as
 * `/messages/<id>` with `.json`, `.html` or `.eml` behind it.
 */
export function createInbox(letters: LetterBox): Server {
  return createServer((request, response) => {
    answer(letters, request).then(
      (found) => send(response, found),
      (error: unknown) => send(response, { status: 500, type: 'text/plain', body: String(error) }),
    )
  })
}

async function answer(letters: LetterBox, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/healthz') return { type: 'text/plain', body: 'ok\n' }
  if (pathname === '/') return { type: HTML, body: inboxPage(await letters.all()) }
  if (pathname === '/messages') {
    const to = searchParams.get('to')
    const wanted = (await letters.all()).filter((letter) => !to || letter.to.includes(to))
    return { type: 'application/json', body: JSON.stringify(wanted) }
  }
  const [, id = '', format] = /^\/messages\/([0-9-]+)(?:\.(json|html|eml))?$/.exec(pathname) ?? []
  return (await single(letters, id, format)) ?? { status: 404, type: HTML, body: missingPage() }
}

async function single(
  letters: LetterBox,
  id: string,
  format: string | undefined,
): Promise<Answer | undefined> {
  const letter = await letters.find(id)
  if (!letter) return undefined
  if (format === 'json') return { type: 'application/json', body: JSON.stringify(letter) }
  if (format === 'eml') return { type: 'message/rfc822', body: letters.raw(id) ?? '' }
  if (format === 'html') return { type: HTML, body: letter.html ?? '', policy: MESSAGE_ONLY }
  return { type: HTML, body: letterPage(letter) }
}

function send(response: ServerResponse, { status = 200, type, body, policy = OWN_PAGES }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  response.end(body)
}
