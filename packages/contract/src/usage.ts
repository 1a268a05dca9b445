import { z } from 'zod'
import { Id, Timestamp } from './common.ts'

/** What a key may be trusted with, beside reading. */
export const scopes = ['usage', 'webhooks'] as const
export type Scope = (typeof scopes)[number]

/** The longest that usage is kept. */
export const usageDays = 400

const Day = z.iso.date().meta({ description: 'A day in UTC', examples: ['2026-11-28'] })

/** A day that a database knows, as it does the usual period before it. */
const AskedDay = Day.refine((day) => !day.startsWith('0'), 'must lie in the years 1000–9999')

/** What of its usage a partner asks for. */
export const UsageParameters = z.strictObject({
  from: AskedDay.optional().meta({
    description: 'The first day; where it is not said, the period is 30 days',
  }),
  to: AskedDay.optional().meta({ description: 'The last day; today where it is not said' }),
})

/** What a partner has agreed, and has asked for. */
export const Usage = z
  .object({
    partner: z.object({ id: Id, name: z.string() }),
    limit: z.object({
      perMinute: z.int().meta({ description: 'Requests a minute, over all keys. Ten times as many files' }),
    }),
    scopes: z.array(z.enum(scopes)),
    keys: z.array(
      z.object({
        id: Id,
        name: z.string(),
        start: z.string().meta({ description: 'The first characters of the key, to tell keys apart' }),
        createdAt: Timestamp,
        expiresAt: Timestamp.nullable(),
        revokedAt: Timestamp.nullable(),
        lastUsedAt: Timestamp.nullable().meta({ description: 'A few seconds late' }),
      }),
    ),
    from: Day,
    to: Day,
    requests: z.int().meta({ description: 'In the whole period' }),
    days: z
      .array(
        z.object({
          day: Day,
          route: z.string().meta({ examples: ['/v1/news/{idOrSlug}'] }),
          requests: z.int(),
          refused: z.int().meta({ description: 'How many of these were past the limit' }),
        }),
      )
      .meta({ description: 'The newest day first; in a day, what was asked for most' }),
  })
  .meta({ id: 'Usage', description: 'What a partner has agreed, and has asked for' })
export type Usage = z.infer<typeof Usage>
