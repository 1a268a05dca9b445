import { ResolveParameters, Site, sites } from '@osloregionen/contract'
import {
  findSettings,
  listRedirectsWithQuery,
  resolvePath,
  sitePaths,
} from '@osloregionen/content-store/read'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { json, type Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { readParameters } from '../http/parameters.ts'
import { refused } from '../http/problem.ts'
import { pathPart, reading } from '../http/reading.ts'

const noParameters = z.strictObject({})

/** What the sites are made of: settings, what stands at a path, all paths, and redirects. */
export function siteRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context

  reading(app, context, '/v1/sites/:site', (request, url) => {
    const site = siteOf(request)
    readParameters(noParameters, url)
    return {
      key: `site ${site}`,
      async read(): Promise<Content> {
        const { at, settings } = await findSettings(db, site)
        if (settings === null)
          return { at, problem: 'not-found', details: { detail: 'This site has not been set up yet' } }
        const { json: body, updatedAt, license } = settings
        return { at, type: json, body, updatedAt, licenses: license === null ? [] : [license] }
      },
    }
  })

  reading(app, context, '/v1/sites/:site/resolve', (request, url) => {
    const site = siteOf(request)
    const { path } = readParameters(ResolveParameters, url)
    return { key: `resolve ${site} ${path}`, read: () => resolve(context, site, path) }
  })

  reading(app, context, '/v1/sites/:site/paths', (request, url) => {
    const site = siteOf(request)
    readParameters(noParameters, url)
    return {
      key: `paths ${site}`,
      async read(): Promise<Content> {
        const { at, paths } = await sitePaths(db, site)
        return { at, type: json, body: `{"revision":${at.revision},"paths":${paths}}` }
      },
    }
  })

  reading(app, context, '/v1/sites/:site/redirects', (request, url) => {
    const site = siteOf(request)
    readParameters(noParameters, url)
    return {
      key: `redirects ${site}`,
      async read(): Promise<Content> {
        const { at, redirects } = await listRedirectsWithQuery(db, site)
        return { at, type: json, body: `{"redirects":${redirects}}` }
      },
    }
  })
}

async function resolve({ db }: Context, site: Site, path: string): Promise<Content> {
  const found = await resolvePath(db.lookUps, site, path)
  const { at } = found
  switch (found.kind) {
    case 'document':
      return {
        at,
        type: json,
        body: `{"kind":"document","document":${found.json}}`,
        updatedAt: found.updatedAt,
        licenses: found.license === null ? [] : [found.license],
      }
    case 'redirect':
      return {
        at,
        type: json,
        body: JSON.stringify({ kind: 'redirect', to: found.to, status: found.status }),
      }
    case 'gone':
      return { at, type: json, body: '{"kind":"gone"}' }
    case 'unknown':
      return { at, problem: 'not-found', details: { detail: 'Nothing has been published at this path' } }
  }
}

function siteOf(request: FastifyRequest): Site {
  const site = Site.safeParse(pathPart(request, 'site'))
  if (!site.success) throw refused('site', `must be one of ${sites.join(', ')}`)
  return site.data
}
