import type { FastifyError } from 'fastify'
import type { z } from 'zod'
import { ProblemError } from './problem.ts'

/** What was sent, as a schema of the contract takes it; anything else is a problem that names what is wrong. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const errors = result.error.issues.map(({ path, message }) => ({
    parameter: path.join('.') || 'body',
    detail: message,
  }))
  throw new ProblemError('invalid-parameter', {
    detail: errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join('; '),
    errors,
  })
}

/** The problem that an error of Fastify's reading of a body is; undefined where it is none. */
export function problemOfBody({ code, message }: FastifyError, limit = 0): ProblemError | undefined {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ProblemError('body-too-large', {
        detail: `Send no more than ${Math.round(limit / 1024)} kB`,
      })
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new ProblemError('unsupported-media-type', { detail: 'Send application/json' })
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new ProblemError('bad-request', { detail: message })
    default:
      return undefined
  }
}
