import { extractJWT, getPayload } from 'payload'
import type { Payload, SanitizedConfig } from 'payload'
import { noAnswer } from '../hooks/databaseErrors.ts'
import { readBody } from './body.ts'
import { BadInput, problem } from './problem.ts'
import { checkQuery } from './query.ts'
import { checkPath, isClosed, isOpenToAll } from './routes.ts'

type Arguments = { params: Promise<{ slug?: string[] }> }
type Handler<Args> = (request: Request, args: Args) => Promise<Response>

const signIn =
  'This is for signed-in staff. Sign in with POST /api/users/login {email, password} and send the token as Authorization: JWT …; published content is open to all in the public API.'

/**
 * Stands before Payload's REST and GraphQL: only staff get in, and what they send is within limits and well-formed
 * before Payload, which answers much of what is not with 500, sees it. Every answer is private.
 */
export function guarded<Args extends Arguments>(
  config: Promise<SanitizedConfig>,
  kind: 'rest' | 'graphql',
  handler: Handler<Args>,
): Handler<Args> {
  return async (request, args) => {
    try {
      return sealed(await answer(request, args))
    } catch (error) {
      if (error instanceof BadInput)
        return sealed(problem(error.status, 'The request cannot be taken', error.message))
      const { logger } = await getPayload({ config })
      logger.error({ err: error, msg: 'A request failed' })
      // What a resolver throws is part of a GraphQL answer; what gets here is a query that could not be run.
      if (kind === 'graphql')
        return sealed(problem(400, 'The query cannot be run', 'Check the query and its variables.'))
      return sealed(problem(500, 'Something went wrong', 'The error has been logged. Try again.'))
    }

    async function answer(incoming: Request, given: Args): Promise<Response> {
      const payload = await getPayload({ config })
      const { slug: segments = [] } = (await given.params) ?? {}
      if (isClosed(segments)) return problem(404, 'Not found', 'There is nothing here.')
      const headers = speakNorwegian(incoming.headers)
      const open = kind === 'rest' && isOpenToAll(incoming.method, segments)
      const staff = await isStaff(payload, headers)
      if (staff === 'unknown') {
        const sentence = choosesEnglish(headers) ? noAnswer.en : noAnswer.nb
        return problem(503, 'The database does not answer', sentence)
      }
      if (!staff && !open && incoming.method !== 'OPTIONS') return problem(401, 'Sign in first', signIn)
      const override = headers.get('X-Payload-HTTP-Method-Override') ?? headers.get('X-HTTP-Method-Override')
      if (override !== null && !(staff && override === 'GET' && incoming.method === 'POST')) {
        return problem(400, 'The request cannot be taken', 'The method cannot be overridden.')
      }
      checkPath(segments, new Set(Object.keys(payload.collections)))
      const url = new URL(incoming.url)
      const reading = incoming.method === 'GET' || override === 'GET'
      if (isRestore(incoming.method, segments)) url.searchParams.set('draft', 'true')
      const body = await readBody(incoming)
      const overridden = override === 'GET' && body !== null
      const query = overridden ? queryIn(body, headers) : url.search
      const checked = inSomeLanguage(checkQuery(query, { reading }))
      url.search = overridden ? '' : checked
      const content = overridden ? checked.slice(1) : body
      headers.delete('Content-Length')
      return handler(new Request(url, { method: incoming.method, headers, body: content }), given)
    }
  }
}

/** Payload takes everybody for a stranger when the database does not answer; who has a token may not be one. */
async function isStaff(payload: Payload, headers: Headers): Promise<boolean | 'unknown'> {
  const ask = async () => (await payload.auth({ headers })).user?.collection === 'users'
  if (await ask()) return true
  if (extractJWT({ headers, payload }) === null) return false
  try {
    await payload.db.pool.query('SELECT 1')
  } catch {
    return 'unknown'
  }
  return ask()
}

/** A version is restored as a draft; the admin's button would put it in place of the published copy. */
function isRestore(method: string, segments: readonly string[]): boolean {
  const [first, second, third] = segments
  return method === 'POST' && (second === 'versions' || (first === 'globals' && third === 'versions'))
}

/** With the method overridden, the query stands in the body. */
function queryIn(body: Uint8Array, headers: Headers): string {
  if (headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded') !== true) {
    throw new BadInput('With the method overridden, send the query as application/x-www-form-urlencoded.')
  }
  return new TextDecoder().decode(body)
}

/** Without fallback between languages, Payload takes a request that names none to be in no language at all. */
function inSomeLanguage(search: string): string {
  const parameters = new URLSearchParams(search)
  if (!parameters.has('locale')) parameters.set('locale', 'nb')
  return `?${parameters.toString()}`
}

/** Norwegian is spoken here unless somebody chose English in the admin; what the browser prefers is no choice. */
function speakNorwegian(original: Headers): Headers {
  const headers = new Headers(original)
  if (!/(^|;\s*)payload-lng=/.test(headers.get('Cookie') ?? '')) headers.set('Accept-Language', 'nb')
  return headers
}

const choosesEnglish = (headers: Headers): boolean =>
  /(^|;\s*)payload-lng=en(;|$)/.test(headers.get('Cookie') ?? '')

function sealed(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', 'private, no-store')
  headers.set('Vary', 'Origin, Cookie, Authorization')
  headers.set('X-Content-Type-Options', 'nosniff')
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}
