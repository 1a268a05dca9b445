import { openApi } from '@osloregionen/contract/openapi'
import type { FastifyInstance } from 'fastify'
import { always, json } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { exampleOf } from '../docs/examples.ts'
import { formPolicy, pagePolicy } from '../docs/layout.ts'
import { referencePage } from '../docs/page.ts'
import { problemPage } from '../docs/problems.ts'
import { playgroundPage, playgroundScript } from '../docs/playground.ts'
import { fixed } from '../http/fixed.ts'
import { isProblemKind, problemKinds } from '../http/problem.ts'

/** The description of the API: one for machines, one for people. */
export function referenceRoutes(app: FastifyInstance, context: Context): void {
  const origin = context.env.DELIVERY_URL
  const page = { type: 'text/html; charset=utf-8', policy: pagePolicy }
  fixed(app, context, '/v1/openapi.json', () => ({
    at: always,
    type: json,
    body: JSON.stringify(openApi(origin, exampleOf)),
  }))
  fixed(app, context, '/docs', () => ({ at: always, ...page, body: referencePage(origin) }))
  for (const kind of Object.keys(problemKinds).filter(isProblemKind))
    fixed(app, context, `/docs/problems/${kind}`, () => ({ at: always, ...page, body: problemPage(kind) }))
  fixed(app, context, '/docs/graphql', () => ({
    at: always,
    ...page,
    policy: formPolicy,
    body: playgroundPage,
  }))
  fixed(app, context, '/docs/graphql.js', () => ({
    at: always,
    type: 'text/javascript; charset=utf-8',
    body: playgroundScript,
  }))
}
