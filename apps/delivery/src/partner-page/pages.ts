import { findSession, type Session } from '@osloregionen/partners'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { docsLanguages, type DocsLanguage } from '../docs/languages.ts'
import { readBody } from '../http/body.ts'
import type { HeaderList } from '../http/headers.ts'
import { checkParameters } from '../http/parameters.ts'
import { ProblemError } from '../http/problem.ts'
import { parseQuery } from '../http/query.ts'
import { sendUnkept } from '../http/unkept.ts'
import { sessionCookie } from './cookie.ts'
import { inLanguage, partnerLayout, partnerPagePolicy, type PartnerPage } from './layout.ts'

/** The language that a page or a form asks for. */
export const language = z.enum(docsLanguages).default('nb')

const bodyLimit = 8192

/** What is asked for by somebody who is signed in. */
export interface Asked {
  session: Session
  language: DocsLanguage
  request: FastifyRequest
  reply: FastifyReply
}

/** How the pages for partners are declared and answered: in HTML, kept by nobody. */
export function partnerPages(app: FastifyInstance, context: Context) {
  const { env, db } = context
  const cookie = sessionCookie(env.DELIVERY_URL.startsWith('https:'))
  type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

  const show = (reply: FastifyReply, chosen: DocsLanguage, page: PartnerPage, status = 200) =>
    sendUnkept(reply, context, {
      status,
      type: 'text/html; charset=utf-8',
      body: partnerLayout(chosen, env.OSLOREGIONEN_URL, page),
      policy: partnerPagePolicy,
      headers: ['Content-Language', chosen, 'Referrer-Policy', 'same-origin'],
    })
  const lead = (reply: FastifyReply, to: string, headers: HeaderList = []) =>
    sendUnkept(reply, context, { status: 303, type: 'text/plain', headers: ['Location', to, ...headers] })

  const sessionOf = async ({ headers }: FastifyRequest): Promise<Session | undefined> => {
    const value = cookie.read(headers.cookie)
    return value === undefined ? undefined : findSession(db.primary, value)
  }
  const get = (url: string, handler: Handler) =>
    app.route({ method: ['GET', 'HEAD'], url, exposeHeadRoute: false, handler })
  const post = (url: string, handler: Handler, policy?: 'intake') =>
    app.post(url, { bodyLimit, config: policy === undefined ? {} : { policy } }, async (request, reply) => {
      refuseForeign(request)
      await handler(request, reply)
    })
  /** Leads whoever is not signed in to where they can. */
  const signedIn = async (
    act: (asked: Asked) => Promise<void>,
    chosen: DocsLanguage,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => {
    const session = await sessionOf(request)
    if (session === undefined) lead(reply, inLanguage('/partner', chosen))
    else await act({ session, language: chosen, request, reply })
  }

  return {
    cookie,
    show,
    lead,
    sessionOf,
    get,
    post,
    /** A page for those who are signed in. @param parameters those of its address beside the language */
    ownPage: <Shape extends z.ZodRawShape>(
      url: string,
      parameters: z.ZodObject<Shape>,
      act: (asked: Asked, given: z.output<z.ZodObject<Shape>>) => Promise<void>,
    ) =>
      get(url, async (request, reply) => {
        const { language: written, ...given } = parseQuery(request.raw.url ?? '/')
        const { language: chosen } = checkParameters(z.strictObject({ language }), { language: written })
        const checked = checkParameters(parameters, given)
        await signedIn((asked) => act(asked, checked), chosen, request, reply)
      }),
    /** What a form does for those who are signed in. */
    ownForm: (url: string, act: (asked: Asked) => Promise<void>) =>
      post(url, async (request, reply) => {
        const { language: chosen } = readBody(z.object({ language }), request.body)
        await signedIn(act, chosen, request, reply)
      }),
  }
}

export type PartnerPages = ReturnType<typeof partnerPages>

/** Forms of these pages are sent by these pages: a browser tells where a request comes from. */
function refuseForeign({ headers }: FastifyRequest): void {
  const from = headers['sec-fetch-site']
  if (from === undefined || from === 'same-origin' || from === 'none') return
  throw new ProblemError('forbidden', { detail: 'This form can only be sent from the partner page itself' })
}
