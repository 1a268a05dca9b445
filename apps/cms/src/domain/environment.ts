import { exceptionsOf } from '@osloregionen/partners/webhooks/target'
import { z } from 'zod'

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) origin such as http://localhost:3000' })
  .refine((value) => URL.parse(value)?.origin === value, 'must be an origin without path or trailing slash')

const settings = z.object({
  APP_MODE: z.enum(['demo', 'production']),
  CMS_URL: origin,
  DELIVERY_URL: origin,
  OSLOREGIONEN_URL: origin,
  OSLOPOLITAN_URL: origin,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  PAYLOAD_SECRET: z.string({ error: 'is missing' }).min(32, 'must be at least 32 characters of random text'),
  DATA_DIR: z.string({ error: 'is missing' }).regex(/^(\/|[A-Za-z]:\\)/, 'must be an absolute path'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// address' }),
  MAIL_FROM: z.string({ error: 'is missing' }).regex(/@/, 'must hold an e-mail address'),
  WEBHOOK_PRIVATE_TARGETS: z
    .string()
    .regex(/^[^\s,]+:\d+(,[^\s,]+:\d+)*$/, 'must be host:port pairs with commas between')
    .transform(exceptionsOf)
    .default([]),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

const schema = settings.refine(
  ({ APP_MODE, WEBHOOK_PRIVATE_TARGETS: pairs }) => APP_MODE === 'demo' || pairs.length === 0,
  {
    path: ['WEBHOOK_PRIVATE_TARGETS'],
    error: 'is for demonstrations and tests: leave it out in production',
  },
)

/** The settings of the CMS, its worker and its commands. */
export type Environment = z.infer<typeof schema>

/** Reads the settings out of an environment; throws one error that names everything missing or malformed. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(filled)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    return `  ${name} ${filled[name] === undefined ? 'is missing' : issue.message}`
  })
  throw new Error(`The CMS cannot start; these settings must be mended:\n${lines.join('\n')}`)
}
