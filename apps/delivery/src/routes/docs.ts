import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { always } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { docsLanguages, type DocsLanguage } from '../docs/languages.ts'
import { formPolicy, layout, pagePath, pagePolicy, type Origins, type Page } from '../docs/layout.ts'
import type { Titles } from '../docs/missing.ts'
import { pagesIn } from '../docs/pages.ts'
import { programNames, programText } from '../docs/programs.ts'
import { menuEntries } from '../docs/site-map.ts'
import { fixed } from '../http/fixed.ts'
import { filesPerRequest, requestsPerMessage } from '../http/limits.ts'
import { fontRoutes } from './docs-fonts.ts'
import { languageRoutes } from './docs-language.ts'
import { missingRoutes } from './docs-missing.ts'
import { statusRoutes } from './docs-status.ts'

/** The documentation for partners: pages in each language, and what they are made of. */
export function docsRoutes(app: FastifyInstance, context: Context): void {
  const { env } = context
  const origins: Origins = { api: env.DELIVERY_URL, osloregionen: env.OSLOREGIONEN_URL }
  const requests = env.RATE_LIMIT_ANONYMOUS * (env.APP_MODE === 'demo' ? 100 : 1)
  const perMinute = {
    requests,
    files: requests * filesPerRequest,
    messages: Math.max(1, Math.floor(requests / requestsPerMessage)),
  }

  const pages = docsLanguages.flatMap((language) => pagesIn(language, { origins, perMinute }))
  for (const page of pages)
    fixed(app, context, pagePath(page.language, page.slug), () => ({
      at: always,
      type: 'text/html; charset=utf-8',
      caching: 'program',
      policy: page.slug === 'graphql' ? formPolicy : pagePolicy,
      language: page.language,
      body: layout(origins, page),
    }))

  for (const name of programNames)
    fixed(app, context, `/docs/examples/${name}`, () => ({
      at: always,
      type: 'text/plain; charset=utf-8',
      caching: 'program',
      body: programText(name, origins),
    }))

  for (const script of ['copy.js', 'playground.js'])
    fixed(app, context, `/docs/${script}`, () => ({
      at: always,
      type: 'text/javascript; charset=utf-8',
      caching: 'program',
      body: readFileSync(new URL(`../docs/${script}`, import.meta.url), 'utf8'),
    }))

  statusRoutes(app, context, origins)
  languageRoutes(app, context)
  fontRoutes(app, context)
  missingRoutes(app, context, origins, { nb: titlesOf('nb', pages), en: titlesOf('en', pages) })
}

/** Those of the menu are the shorter ones. */
const titlesOf = (language: DocsLanguage, pages: readonly Page[]): Titles =>
  new Map([
    ...pages.filter((page) => page.language === language).map(({ slug, title }) => [slug, title] as const),
    ...menuEntries.map((entry) => [entry.slug, entry[language]] as const),
  ])
