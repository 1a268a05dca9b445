import { CoverageParameters } from '@osloregionen/contract'
import { countByMunicipality } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import { json, type Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { inOneForm, toFilter } from '../filters.ts'
import { readParameters } from '../http/parameters.ts'
import { reading } from '../http/reading.ts'

/** How much has been published about each municipality. */
export function coverageRoutes(app: FastifyInstance, context: Context): void {
  reading(app, context, '/v1/coverage', (_request, url) => {
    const filters = inOneForm(readParameters(CoverageParameters, url))
    return {
      key: `coverage ${JSON.stringify(filters)}`,
      async read(): Promise<Content> {
        const { at, counts } = await countByMunicipality(context.db, toFilter(filters))
        return { at, type: json, body: `{"data":${counts}}` }
      },
    }
  })
}
