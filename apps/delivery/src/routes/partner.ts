import {
  askForSignIn,
  closeSession,
  findSession,
  listKeys,
  openSession,
  readUsage,
  replaceKey,
  revokeKey,
  type Session,
} from '@osloregionen/partners'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { readBody } from '../http/body.ts'
import { readParameters } from '../http/parameters.ts'
import { ProblemError } from '../http/problem.ts'
import { pathPart } from '../http/reading.ts'
import { sendUnkept } from '../http/unkept.ts'
import { sessionCookie } from '../partner-page/cookie.ts'
import { freshKeyPage } from '../partner-page/keys.ts'
import { partnerPagePolicy } from '../partner-page/layout.ts'
import { overviewPage } from '../partner-page/overview.ts'
import { askingPage, openingPage, sentPage, usedUpPage } from '../partner-page/signIn.ts'
import { pageLanguages, type PageLanguage } from '../partner-page/words.ts'

const language = z.enum(pageLanguages).default('nb')
const token = z.string().max(100)
const Language = z.strictObject({ language })
const Link = z.strictObject({ language, email: z.string() })
const Token = z.strictObject({ language, token })

const bodyLimit = 2048
const dayLength = 86_400_000

/** The page where a partner sees its keys and its use of the API: the one place of the API with a cookie. */
export function partnerRoutes(app: FastifyInstance, context: Context): void {
  const { env, db } = context
  const cookie = sessionCookie(env.DELIVERY_URL.startsWith('https:'))

  const show = (reply: FastifyReply, body: string, status = 200, headers: string[] = []) =>
    sendUnkept(reply, context, {
      status,
      type: 'text/html; charset=utf-8',
      body,
      policy: partnerPagePolicy,
      headers: ['Referrer-Policy', 'same-origin', ...headers],
    })
  const lead = (reply: FastifyReply, to: string, headers: string[] = []) =>
    sendUnkept(reply, context, {
      status: 303,
      type: 'text/plain',
      body: '',
      headers: ['Location', to, ...headers],
    })
  const sessionOf = async (request: FastifyRequest): Promise<Session | undefined> => {
    const value = cookie.read(request.headers.cookie)
    return value === undefined ? undefined : findSession(db.primary, value)
  }

  void app.register(async (page) => {
    page.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    const get = (url: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<void>) =>
      page.route({ method: ['GET', 'HEAD'], url, exposeHeadRoute: false, handler })
    const post = (
      url: string,
      handler: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
      policy?: 'intake',
    ) =>
      page.post(
        url,
        { bodyLimit, config: policy === undefined ? {} : { policy } },
        async (request, reply) => {
          refuseForeign(request)
          await handler(request, reply)
        },
      )
    /** What only somebody who is signed in may do; others are led to where they can sign in. */
    const own = (
      url: string,
      act: (session: Session, keyId: string, chosen: PageLanguage, reply: FastifyReply) => Promise<void>,
    ) =>
      post(url, async (request, reply) => {
        const { language: chosen } = readBody(Language, request.body)
        const session = await sessionOf(request)
        const keyId = z.uuid().safeParse(pathPart(request, 'id'))
        if (session === undefined || !keyId.success) lead(reply, home(chosen))
        else await act(session, keyId.data, chosen, reply)
      })

    get('/partner', async (request, reply) => {
      const { language: chosen } = readParameters(Language, request.raw.url ?? '/')
      const session = await sessionOf(request)
      show(reply, session === undefined ? askingPage(chosen) : await overview(session, chosen))
    })
    get('/partner/sent', async (request, reply) =>
      show(reply, sentPage(readParameters(Language, request.raw.url ?? '/').language)),
    )
    get('/partner/sign-in', async (request, reply) => {
      const given = readParameters(Token, request.raw.url ?? '/')
      show(reply, openingPage(given.language, given.token))
    })

    const asking = async (request: FastifyRequest, reply: FastifyReply) => {
      const { language: chosen, email } = readBody(Link, request.body)
      const address = z.email().max(200).safeParse(email.trim())
      if (!address.success) return show(reply, askingPage(chosen, email), 400)
      await askForSignIn(db.primary, address.data, chosen)
      lead(reply, `/partner/sent?language=${chosen}`)
    }
    post('/partner/link', asking, 'intake')
    post('/partner/sign-in', async (request, reply) => {
      const given = readBody(Token, request.body)
      const opened = await openSession(db.primary, given.token)
      if (opened === undefined) show(reply, usedUpPage(given.language), 410)
      else lead(reply, home(given.language), ['Set-Cookie', cookie.set(opened)])
    })
    post('/partner/sign-out', async (request, reply) => {
      const { language: chosen } = readBody(Language, request.body)
      const value = cookie.read(request.headers.cookie)
      if (value !== undefined) await closeSession(db.primary, value)
      lead(reply, home(chosen), ['Set-Cookie', cookie.clear])
    })
    own('/partner/keys/:id/replace', async ({ partnerId, email }, keyId, chosen, reply) => {
      const fresh = await replaceKey(db.primary, { partnerId, keyId, createdBy: email })
      show(reply, freshKeyPage(chosen, fresh), fresh === undefined ? 409 : 200)
    })
    own('/partner/keys/:id/revoke', async ({ partnerId }, keyId, chosen, reply) => {
      await revokeKey(db.primary, { partnerId, keyId })
      lead(reply, home(chosen))
    })
  })

  async function overview(session: Session, chosen: PageLanguage): Promise<string> {
    await context.usage.flush()
    const { partnerId } = session
    const day = (time: number) => new Date(time).toISOString().slice(0, 10)
    const period = { from: day(Date.now() - 30 * dayLength), to: day(Date.now()) }
    const [keys, usage] = await Promise.all([
      listKeys(db.primary, partnerId),
      readUsage(db.primary, { partnerId, ...period }),
    ])
    return overviewPage(chosen, { session, keys, usage })
  }
}

const home = (chosen: PageLanguage): string => `/partner?language=${chosen}`

/** Forms of this page are sent by this page: a browser tells where a request comes from. */
function refuseForeign({ headers }: FastifyRequest): void {
  const from = headers['sec-fetch-site']
  if (from === undefined || from === 'same-origin' || from === 'none') return
  throw new ProblemError('forbidden', { detail: 'This form can only be sent from the partner page itself' })
}
