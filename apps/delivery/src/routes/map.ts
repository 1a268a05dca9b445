import { findMap } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { json, type Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { readParameters } from '../http/parameters.ts'
import { reading } from '../http/reading.ts'

const noParameters = z.strictObject({})

/** The map of the municipalities. */
export function mapRoutes(app: FastifyInstance, context: Context): void {
  reading(app, context, '/v1/map', (_request, url) => {
    readParameters(noParameters, url)
    return {
      key: 'map',
      async read(): Promise<Content> {
        const { at, map } = await findMap(context.db)
        return { at, type: json, body: map?.json ?? '{"boundaries":null}', updatedAt: map?.updatedAt }
      },
    }
  })
}
