import { z } from 'zod'
import { Successor } from './changes.ts'

/** RFC 9457 problem details, served as application/problem+json. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'An address that explains this kind of problem' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What to do about it' }),
    errors: z
      .array(z.object({ parameter: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'The parameters that were refused' }),
    requestId: z.string().optional().meta({
      description: 'Name of the request in our log, to tell when you ask us about it; also in `X-Request-Id`',
    }),
    restart: z.url().optional().meta({
      description: 'Of a cursor that is too old: where to begin again, with the filters that were asked for',
    }),
    successor: Successor.optional().meta({
      description: 'Of what has been merged into another document: that document',
    }),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
