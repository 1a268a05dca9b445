import { deprecations as announced, type Deprecation } from '@osloregionen/contract/openapi'
import fastify, { LogController, type FastifyError, type FastifyInstance } from 'fastify'
import { Answers } from './answers/answers.ts'
import { Totals } from './answers/totals.ts'
import { Cards } from './cards.ts'
import type { Context } from './context.ts'
import type { Database } from './database.ts'
import { UnavailableError } from './database.ts'
import type { Environment } from './env.ts'
import { problemOfBody } from './http/body.ts'
import { Addresses } from './http/addresses.ts'
import { announcing } from './http/deprecations.ts'
import { createGate, longestAddress, notTaken } from './http/gate.ts'
import { inMemory, type Counters } from './http/counters.ts'
import { commonHeaders } from './http/headers.ts'
import { ProblemError } from './http/problem.ts'
import { requestIdOf } from './http/request-id.ts'
import { refuseConnection, sendProblem } from './http/writing.ts'
import { Intake } from './intake/intake.ts'
import { Licenses } from './licenses.ts'
import { Members } from './members.ts'
import { Metrics } from './metrics.ts'
import type { KeyRing } from './partners/keyRing.ts'
import { UsageCounter } from './partners/usageCounter.ts'
import type { ContentFollower } from './revision/follower.ts'
import { catalogRoutes } from './routes/catalog.ts'
import { changeRoutes } from './routes/changes.ts'
import { coverageRoutes } from './routes/coverage.ts'
import { docsRoutes } from './routes/docs.ts'
import { documentRoutes } from './routes/documents.ts'
import { dumpRoutes } from './routes/dumps.ts'
import { embedRoutes } from './routes/embed.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { feedRoutes } from './routes/feeds.ts'
import { graphqlRoutes } from './routes/graphql.ts'
import { mapRoutes } from './routes/map.ts'
import { mediaRoutes } from './routes/media.ts'
import { operationRoutes } from './routes/operations.ts'
import { partnerRoutes } from './routes/partner.ts'
import { referenceRoutes } from './routes/reference.ts'
import { searchRoutes } from './routes/search.ts'
import { siteRoutes } from './routes/sites.ts'
import { streamRoutes } from './routes/stream.ts'
import { usageRoutes } from './routes/usage.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { Streams } from './stream/streams.ts'

export interface Dependencies {
  db: Database
  follower: ContentFollower
  keys: KeyRing
  /** What counts requests; in this process, unless said. */
  counters?: Counters
  /** What will end; what the contract says, unless told. */
  deprecations?: readonly Deprecation[]
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every address that is routed. */
    routed: Addresses
  }
}

/** Puts the API together. Nothing listens until `listen` is called. */
export function buildServer(
  env: Environment,
  { db, follower, keys, counters = inMemory, deprecations = announced }: Dependencies,
): FastifyInstance {
  const common = commonHeaders(env.DELIVERY_URL)
  const problems = { base: env.DELIVERY_URL, common }
  const app = fastify({
    logger: { level: env.LOG_LEVEL },
    logController: new LogController({ disableRequestLogging: true }),
    // A logger of its own for each request would cost more than most requests.
    childLoggerFactory: (logger) => logger,
    genReqId: requestIdOf,
    trustProxy: env.TRUSTED_PROXIES.length > 0 ? env.TRUSTED_PROXIES : false,
    requestTimeout: 10_000,
    keepAliveTimeout: 65_000,
    bodyLimit: 1024,
    forceCloseConnections: 'idle',
    routerOptions: {
      maxParamLength: longestAddress,
      // Parameters are read where they are checked.
      querystringParser: () => ({}),
    },
    clientErrorHandler(error, socket) {
      refuseConnection(
        socket,
        env.DELIVERY_URL,
        error.code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'bad-request',
      )
    },
    frameworkErrors(_error, request, reply) {
      const details = { detail: 'The path is not valid percent-encoded UTF-8' }
      reply.hijack()
      sendProblem(reply.raw, problems, 'bad-request', details, { id: request.id })
    },
  })
  const context: Context = {
    env,
    db,
    follower,
    common,
    log: app.log,
    answers: new Answers({
      follower,
      cacheBytes: env.ANSWER_CACHE_MEGABYTES * 1_048_576,
      base: env.DELIVERY_URL,
      common,
      licenses: new Licenses(db, follower),
    }),
    cards: new Cards(db),
    totals: new Totals(),
    members: new Members(db, follower),
    streams: new Streams(db, follower),
    intake: new Intake(db.primary, env.DELIVERY_INTERNAL_KEY),
    metrics: new Metrics(),
    keys,
    usage: new UsageCounter(db.primary, (error) => app.log.warn(error, 'Usage could not be written down')),
    counters,
  }
  const addresses = new Addresses()
  app.decorate('routed', addresses)
  app.addHook('onRoute', (route) => addresses.add(route))
  app.decorateRequest('isInternal', false)
  app.decorateRequest('ownHeaders')
  app.decorateRequest('partner', undefined)
  app.decorateRequest('preferredLanguage')
  app.addHook('onRequest', createGate(context, addresses, announcing(deprecations, env.DELIVERY_URL)))
  app.addHook('preClose', async () => context.streams.close())
  app.addHook('onClose', async () => context.usage.close())
  app.setNotFoundHandler(({ raw }) => {
    throw notTaken(addresses.at(raw.url ?? '/'))
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    reply.hijack()
    const problem =
      error instanceof ProblemError ? error : problemOfBody(error, request.routeOptions.bodyLimit)
    if (problem !== undefined) sendProblem(reply.raw, problems, problem.kind, problem.details, request)
    else if (error instanceof UnavailableError) {
      request.log.warn({ err: error, requestId: request.id })
      const details = { detail: 'Try again in a few seconds', headers: { 'Retry-After': '5' } }
      sendProblem(reply.raw, problems, 'unavailable', details, request)
    } else {
      request.log.error({ err: error, requestId: request.id })
      const details = { detail: 'This has been noted. Try again later.' }
      sendProblem(reply.raw, problems, 'internal', details, request)
    }
  })
  for (const routes of [
    documentRoutes,
    coverageRoutes,
    mapRoutes,
    siteRoutes,
    changeRoutes,
    streamRoutes,
    searchRoutes,
    feedRoutes,
    catalogRoutes,
    dumpRoutes,
    embedRoutes,
    feedbackRoutes,
    webhookRoutes,
    usageRoutes,
    partnerRoutes,
    graphqlRoutes,
    referenceRoutes,
    docsRoutes,
    mediaRoutes,
    operationRoutes,
  ])
    routes(app, context)
  return app
}
