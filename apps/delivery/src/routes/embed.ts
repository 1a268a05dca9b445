import { EmbedParameters } from '@osloregionen/contract'
import { embedScript } from '@osloregionen/embed/script'
import type { FastifyInstance } from 'fastify'
import { always } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { docsLanguages } from '../docs/languages.ts'
import { builderPlan } from '../embed/builder.ts'
import { fragmentPlan } from '../embed/fragment.ts'
import { fixed } from '../http/fixed.ts'
import { readParameters } from '../http/parameters.ts'
import { reading } from '../http/reading.ts'

/** Lists for the pages of others: as an element, as HTML, and where both are chosen. */
export function embedRoutes(app: FastifyInstance, context: Context): void {
  fixed(app, context, '/embed/v1.js', () => ({
    at: always,
    type: 'text/javascript; charset=utf-8',
    caching: 'program',
    body: embedScript(),
  }))
  reading(app, context, '/v1/embed/fragment', (_request, url) =>
    fragmentPlan(context, readParameters(EmbedParameters, url)),
  )
  for (const language of docsLanguages)
    reading(app, context, `/docs/${language}/embed`, (_request, url) => builderPlan(context, url, language))
}
