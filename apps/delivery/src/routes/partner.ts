import {
  askForSignIn,
  closeSession,
  listKeys,
  openSession,
  readUsage,
  replaceKey,
  revokeKey,
  usualPeriod,
  type Session,
} from '@osloregionen/partners'
import { listWebhooks } from '@osloregionen/partners/webhooks'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { readBody } from '../http/body.ts'
import { prefersPage } from '../http/format.ts'
import { notFound } from '../http/gate.ts'
import { readParameters } from '../http/parameters.ts'
import { parseQuery } from '../http/query.ts'
import { pathPart } from '../http/reading.ts'
import { freshKeyPage } from '../partner-page/keys.ts'
import { inLanguage } from '../partner-page/layout.ts'
import { overviewPage, type Overview } from '../partner-page/overview.ts'
import { language, partnerPages, type Asked, type PartnerPages } from '../partner-page/pages.ts'
import { askingPage, missingPage, openingPage, sentPage, usedUpPage } from '../partner-page/signIn.ts'
import { partnerWebhookRoutes } from './partner-webhooks.ts'

const Language = z.strictObject({ language })
const Home = z.strictObject({ language, deleted: z.literal('webhook').optional() })
const Link = z.strictObject({ language, email: z.string() })
const Token = z.strictObject({ language, token: z.string().max(100) })

/** The pages where a partner sees its keys, its webhooks and its use of the API: the one place of the API with a cookie. */
export function partnerRoutes(app: FastifyInstance, context: Context): void {
  void app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    const pages = partnerPages(scope, context)
    signInRoutes(pages, context)
    keyRoutes(pages, context)
    partnerWebhookRoutes(pages, context)
    missingRoutes(scope, pages)
  })
}

/** Where there is no page, people are shown one that leads back; programs are told as everywhere. */
function missingRoutes(app: FastifyInstance, { show }: PartnerPages): void {
  void app.register(
    async (scope) => {
      scope.setNotFoundHandler(({ raw }, reply) => {
        if (!prefersPage(raw.headers.accept)) throw notFound
        const chosen = language.catch('nb').parse(parseQuery(raw.url ?? '/')['language'])
        show(reply, chosen, missingPage(chosen), 404)
      })
    },
    { prefix: '/partner' },
  )
}

function signInRoutes({ get, post, show, lead, sessionOf, cookie }: PartnerPages, context: Context): void {
  const { primary } = context.db

  get('/partner', async (request, reply) => {
    const { language: chosen, deleted } = readParameters(Home, request.raw.url ?? '/')
    const session = await sessionOf(request)
    const page =
      session === undefined
        ? askingPage(chosen)
        : overviewPage(chosen, { ...(await whatIsThere(context, session)), deleted: deleted !== undefined })
    show(reply, chosen, page)
  })
  get('/partner/sent', async (request, reply) => {
    const { language: chosen } = readParameters(Language, request.raw.url ?? '/')
    show(reply, chosen, sentPage(chosen))
  })
  get('/partner/sign-in', async (request, reply) => {
    const { language: chosen, token } = readParameters(Token, request.raw.url ?? '/')
    show(reply, chosen, openingPage(chosen, token))
  })

  post(
    '/partner/link',
    async (request, reply) => {
      const { language: chosen, email } = readBody(Link, request.body)
      const address = z.email().max(200).safeParse(email.trim())
      if (!address.success) return show(reply, chosen, askingPage(chosen, email), 400)
      await askForSignIn(primary, address.data, chosen)
      lead(reply, inLanguage('/partner/sent', chosen))
    },
    'intake',
  )
  post('/partner/sign-in', async (request, reply) => {
    const { language: chosen, token } = readBody(Token, request.body)
    const opened = await openSession(primary, token)
    if (opened === undefined) show(reply, chosen, usedUpPage(chosen), 410)
    else lead(reply, inLanguage('/partner', chosen), ['Set-Cookie', cookie.set(opened)])
  })
  post('/partner/sign-out', async (request, reply) => {
    const { language: chosen } = readBody(Language, request.body)
    const value = cookie.read(request.headers.cookie)
    if (value !== undefined) await closeSession(primary, value)
    lead(reply, inLanguage('/partner', chosen), ['Set-Cookie', cookie.clear])
  })
}

function keyRoutes({ ownForm, show, lead }: PartnerPages, { db: { primary } }: Context): void {
  const own = (verb: string, act: (asked: Asked, keyId: string) => Promise<void>) =>
    ownForm(`/partner/keys/:id/${verb}`, async (asked) => {
      const keyId = z.uuid().safeParse(pathPart(asked.request, 'id'))
      if (keyId.success) await act(asked, keyId.data)
      else lead(asked.reply, inLanguage('/partner', asked.language))
    })

  own('replace', async ({ session: { partnerId, email }, language: chosen, reply }, keyId) => {
    const fresh = await replaceKey(primary, { partnerId, keyId, createdBy: email })
    show(reply, chosen, freshKeyPage(chosen, fresh), fresh === undefined ? 409 : 200)
  })
  own('revoke', async ({ session: { partnerId }, language: chosen, reply }, keyId) => {
    await revokeKey(primary, { partnerId, keyId })
    lead(reply, inLanguage('/partner', chosen))
  })
}

async function whatIsThere(context: Context, session: Session): Promise<Omit<Overview, 'deleted'>> {
  await context.usage.flush()
  const { primary } = context.db
  const { partnerId, scopes } = session
  const period = usualPeriod(new Date().toISOString().slice(0, 10))
  const [keys, usage, webhooks] = await Promise.all([
    listKeys(primary, partnerId),
    readUsage(primary, { partnerId, ...period }),
    scopes.includes('webhooks') ? listWebhooks(primary, partnerId) : undefined,
  ])
  return { session, keys, usage, webhooks }
}
