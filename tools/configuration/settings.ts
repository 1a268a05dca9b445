import { resolve } from 'node:path'
import { z } from 'zod'
import type { PortClaim } from '../processes/ports.ts'
import { inRepository } from './paths.ts'

const port = (standard: number) => z.coerce.number().int().min(1).max(65_535).default(standard)

const environmentSchema = z.object({
  APP_MODE: z.enum(['demo', 'production']).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  CMS_PORT: port(3000),
  DELIVERY_PORT: port(3001),
  OSLOREGIONEN_PORT: port(3002),
  OSLOPOLITAN_PORT: port(3003),
  POSTGRES_PORT: port(5433),
  SMTP_PORT: port(1025),
  MAIL_UI_PORT: port(1080),
  CMS_URL: origin(),
  DELIVERY_URL: origin(),
  OSLOREGIONEN_URL: origin(),
  OSLOPOLITAN_URL: origin(),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  DELIVERY_DATABASE_URL: z.string().startsWith('postgres').optional(),
  DELIVERY_READ_URL: z.string().startsWith('postgres').optional(),
  SMTP_URL: z.string().startsWith('smtp').optional(),
  MAIL_FROM: z.string().min(3).default('Osloregionen <post@osloregionen.example>'),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  DELIVERY_INTERNAL_KEY: z.string().min(32).optional(),
  RATE_LIMIT_ANONYMOUS: z.coerce.number().int().positive().optional(),
  REDIS_URL: z.string().startsWith('redis').optional(),
  TRUSTED_PROXIES: z.string().optional(),
  ANSWER_CACHE_MEGABYTES: z.coerce.number().int().min(0).optional(),
  WEBHOOK_PRIVATE_TARGETS: z.string().optional(),
})

/** What the operator has said, with defaults filled in. */
export type Settings = Omit<z.output<typeof environmentSchema>, 'APP_MODE' | 'DATA_DIR'> & {
  APP_MODE: 'demo' | 'production'
  DATA_DIR: string
  CMS_URL: string
  DELIVERY_URL: string
  OSLOREGIONEN_URL: string
  OSLOPOLITAN_URL: string
}

/** The environment is missing something or holds something unusable; the message names everything at once. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** What production cannot invent by itself. */
const REQUIRED_IN_PRODUCTION = [
  'DATABASE_URL',
  'DELIVERY_DATABASE_URL',
  'PAYLOAD_SECRET',
  'DELIVERY_INTERNAL_KEY',
  'SMTP_URL',
  'CMS_URL',
  'DELIVERY_URL',
  'OSLOREGIONEN_URL',
  'OSLOPOLITAN_URL',
] as const

/** Reads the settings from an environment. Empty variables count as absent. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) throw new SettingsError(describe(parsed.error))

  const values = parsed.data
  const mode = values.APP_MODE ?? (values.DATABASE_URL ? 'production' : 'demo')
  if (mode === 'production') requireForProduction(values)
  else if (values.DATABASE_URL && !values.DELIVERY_DATABASE_URL) {
    throw new SettingsError('With DATABASE_URL set, DELIVERY_DATABASE_URL (role delivery) is needed too')
  }
  const settings: Settings = {
    ...values,
    APP_MODE: mode,
    DATA_DIR: values.DATA_DIR ? resolve(values.DATA_DIR) : inRepository('.data'),
    CMS_URL: values.CMS_URL ?? `http://localhost:${values.CMS_PORT}`,
    DELIVERY_URL: values.DELIVERY_URL ?? `http://localhost:${values.DELIVERY_PORT}`,
    OSLOREGIONEN_URL: values.OSLOREGIONEN_URL ?? `http://localhost:${values.OSLOREGIONEN_PORT}`,
    OSLOPOLITAN_URL: values.OSLOPOLITAN_URL ?? `http://localhost:${values.OSLOPOLITAN_PORT}`,
  }
  requireDistinct(portClaims(settings))
  return settings
}

/** Whether Postgres is ours to run. */
export function hasEmbeddedPostgres(settings: Settings): boolean {
  return settings.DATABASE_URL === undefined
}

/** Whether mail is caught here rather than sent. */
export function catchesMail(settings: Settings): boolean {
  return settings.SMTP_URL === undefined
}

/** Every port that a start with these settings will listen on. */
export function portClaims(settings: Settings): PortClaim[] {
  const claim = (variable: PortVariable, purpose: string) => ({ variable, port: settings[variable], purpose })
  return [
    ...(hasEmbeddedPostgres(settings) ? [claim('POSTGRES_PORT', 'Postgres')] : []),
    ...(catchesMail(settings)
      ? [claim('SMTP_PORT', 'mail catcher, SMTP'), claim('MAIL_UI_PORT', 'mail catcher, inbox')]
      : []),
    claim('CMS_PORT', 'CMS'),
    claim('DELIVERY_PORT', 'delivery'),
    claim('OSLOREGIONEN_PORT', 'osloregionen.no'),
    claim('OSLOPOLITAN_PORT', 'oslopolitan.no'),
  ]
}

type PortVariable = Extract<keyof Settings, `${string}_PORT`>

/** An origin as everything else composes addresses from it: scheme and host, no path, no slash at the end. */
function origin() {
  return z
    .url({ protocol: /^https?$/ })
    .refine(
      (value) => value === new URL(value).origin,
      'must be an origin without a path or a slash at the end',
    )
    .optional()
}

function requireForProduction(values: Partial<Record<string, unknown>>): void {
  const missing = REQUIRED_IN_PRODUCTION.filter((name) => values[name] === undefined)
  if (missing.length === 0) return
  throw new SettingsError(
    `APP_MODE is production (the default when DATABASE_URL is set), which needs:\n${missing.map((name) => `  ${name}`).join('\n')}`,
  )
}

function requireDistinct(claims: PortClaim[]): void {
  for (const [index, claim] of claims.entries()) {
    const earlier = claims.slice(0, index).find((other) => other.port === claim.port)
    if (earlier) throw new SettingsError(`${claim.variable} and ${earlier.variable} are both ${claim.port}`)
  }
}

function describe(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  return `The environment holds something unusable:\n${lines.join('\n')}`
}
