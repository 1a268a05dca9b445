import { CatalogParameters, SiteSettings } from '@osloregionen/contract'
import { findSettings } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import type { Content } from '../answers/content.ts'
import { describeCatalog } from '../catalog/describe.ts'
import { toJsonLd, toTurtle } from '../catalog/node.ts'
import type { Context } from '../context.ts'
import { servedDumps } from '../dumps.ts'
import { readParameters } from '../http/parameters.ts'
import { reading } from '../http/reading.ts'

const Facts = SiteSettings.pick({ name: true, url: true, contactEmail: true, license: true })

/** What the API holds, for catalogues of open data. */
export function catalogRoutes(app: FastifyInstance, context: Context): void {
  const { db, env } = context
  reading(app, context, '/v1/catalog', async (_request, url) => {
    const { format = 'jsonld' } = readParameters(CatalogParameters, url)
    const dumps = await servedDumps(env)
    return {
      key: `catalog ${format} ${dumps?.generatedAt}`,
      isByAddress: false,
      async read(): Promise<Content> {
        const { at, settings } = await findSettings(db, 'osloregionen')
        if (settings === null)
          return { at, problem: 'not-found', details: { detail: 'The site has not been set up yet' } }
        const nodes = describeCatalog({
          origin: env.DELIVERY_URL,
          settings: Facts.parse(JSON.parse(settings.json)),
          contactPage: `${env.OSLOREGIONEN_URL}/tilbakemelding`,
          dumps: dumps?.data ?? [],
        })
        const { updatedAt } = settings
        return format === 'turtle'
          ? { at, type: 'text/turtle; charset=utf-8', body: await toTurtle(nodes), updatedAt, vary: 'Accept' }
          : { at, type: 'application/ld+json', body: toJsonLd(nodes), updatedAt, vary: 'Accept' }
      },
    }
  })
}
