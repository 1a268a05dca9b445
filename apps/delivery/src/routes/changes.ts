import { ChangesParameters } from '@osloregionen/contract'
import { readChanges } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import { json, type Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { changesCursor, nameOfFilters } from '../cursor.ts'
import { inOneForm, toFilter } from '../filters.ts'
import { readParameters } from '../http/parameters.ts'
import { reading } from '../http/reading.ts'
import { changeJson } from '../stream/change.ts'
import { expiredDetails, isExpired, readStart } from '../stream/start.ts'

/** The delta feed: who follows it holds an exact copy. */
export function changeRoutes(app: FastifyInstance, context: Context): void {
  const { db, env, members } = context
  reading(app, context, '/v1/changes', async (_request, url) => {
    const { since, limit, ...given } = readParameters(ChangesParameters, url)
    const filters = inOneForm(given)
    const name = nameOfFilters(filters)
    const start = readStart(since, name)
    await members.check(filters.municipality)
    return {
      key: `changes ${JSON.stringify([filters, since, limit])}`,
      async read(): Promise<Content> {
        const page = await readChanges(db, { ...toFilter(filters), ...start, limit })
        const { at, rows, until, horizon, more } = page
        if (isExpired(start, at))
          return { at, problem: 'cursor-expired', details: expiredDetails(env.DELIVERY_URL, url) }
        const next = changesCursor({ generation: at.generation, revision: until, horizon }, name)
        return {
          at,
          type: json,
          body: `{"changes":[${rows.map(changeJson).join(',')}],"next":"${next}","more":${more}}`,
          caching: 'none',
        }
      },
    }
  })
}
