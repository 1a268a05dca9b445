import { openApi } from '@osloregionen/contract/openapi'
import type { FastifyInstance } from 'fastify'
import { always, json } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { exampleOf } from '../docs/examples.ts'
import { fixed } from '../http/fixed.ts'

/** The description of the API for machines. */
export function referenceRoutes(app: FastifyInstance, context: Context): void {
  fixed(app, context, '/v1/openapi.json', () => ({
    at: always,
    type: json,
    body: JSON.stringify(openApi(context.env.DELIVERY_URL, exampleOf)),
  }))
}
