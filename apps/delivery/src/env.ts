import { exceptionsOf } from '@osloregionen/partners/webhooks/target'
import { z } from 'zod'

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) origin such as http://localhost:3001' })
  .refine((value) => new URL(value).origin === value, 'must be an origin without path or trailing slash')
const postgres = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })

const settings = z.object({
  APP_MODE: z.enum(['demo', 'production']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  DELIVERY_PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  DELIVERY_URL: origin,
  OSLOREGIONEN_URL: origin,
  OSLOPOLITAN_URL: origin,
  DELIVERY_DATABASE_URL: postgres,
  DELIVERY_READ_URL: postgres.optional(),
  DELIVERY_INTERNAL_KEY: z.string().min(32, 'must be at least 32 characters of random text'),
  DATA_DIR: z.string().regex(/^(\/|[A-Za-z]:\\)/, 'must be an absolute path'),
  RATE_LIMIT_ANONYMOUS: z.coerce.number().int().positive().default(1200),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// address' }).optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  WEBHOOK_PRIVATE_TARGETS: z
    .string()
    .regex(/^[^\s,]+:\d+(,[^\s,]+:\d+)*$/, 'must be host:port pairs with commas between')
    .transform(exceptionsOf)
    .default([]),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** How much memory ready answers may take. */
  ANSWER_CACHE_MEGABYTES: z.coerce.number().int().min(0).default(48),
})

const schema = settings.refine(
  ({ APP_MODE, WEBHOOK_PRIVATE_TARGETS: pairs }) => APP_MODE === 'demo' || pairs.length === 0,
  {
    path: ['WEBHOOK_PRIVATE_TARGETS'],
    error: 'is for demonstrations and tests: leave it out in production',
  },
)

/** The settings of delivery. */
export type Environment = z.infer<typeof schema>

/** Reads the settings out of an environment; throws one error that names everything missing or malformed. */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(filled)
  if (result.success) return result.data
  const lines = result.error.issues.map(({ path, message }) => {
    const name = String(path[0])
    return `  ${name} ${filled[name] === undefined ? 'is missing' : message}`
  })
  throw new Error(`Delivery cannot start; these settings must be mended:\n${lines.join('\n')}`)
}
