import { type Usage, UsageParameters } from '@osloregionen/contract'
import { listKeys, readUsage, usualPeriod } from '@osloregionen/partners'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { refused } from '../http/problem.ts'
import { readParameters } from '../http/parameters.ts'
import { sendUnkept } from '../http/unkept.ts'
import type { KnownPartner } from '../partners/keyRing.ts'
import { requirePartner } from '../partners/require.ts'

/** What a partner has asked for. */
export function usageRoutes(app: FastifyInstance, context: Context): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: '/v1/usage',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const partner = requirePartner(request, 'usage')
      const today = new Date().toISOString().slice(0, 10)
      const { to = today, ...asked } = readParameters(UsageParameters, request.raw.url ?? '/')
      const { from = usualPeriod(to).from } = asked
      if (from > to) throw refused('from', 'must not be after `to`')
      await context.usage.flush()
      const usage = await usageOf(context, partner, { from, to })
      sendUnkept(reply, context, { type: 'application/json; charset=utf-8', body: JSON.stringify(usage) })
    },
  })
}

async function usageOf(
  { db }: Context,
  { id, name, scopes, perMinute }: KnownPartner,
  period: { from: string; to: string },
): Promise<Usage> {
  const [keys, days] = await Promise.all([
    listKeys(db.primary, id),
    readUsage(db.primary, { partnerId: id, ...period }),
  ])
  const instant = (time: Date | null) => time?.toISOString() ?? null
  return {
    partner: { id, name },
    limit: { perMinute },
    scopes: [...scopes],
    keys: keys.map(({ createdAt, expiresAt, revokedAt, lastUsedAt, ...key }) => ({
      id: key.id,
      name: key.name,
      start: key.start,
      createdAt: createdAt.toISOString(),
      expiresAt: instant(expiresAt),
      revokedAt: instant(revokedAt),
      lastUsedAt: instant(lastUsedAt),
    })),
    ...period,
    requests: days.reduce((sum, { requests }) => sum + requests, 0),
    days,
  }
}
