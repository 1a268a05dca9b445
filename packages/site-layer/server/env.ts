import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((value) => new URL(value).origin === value, 'must be an origin without a trailing slash')

const schema = z.object({
  mode: z.enum(['demo', 'production']).default('demo'),
  host: z.string().min(1).default('127.0.0.1'),
  port,
  siteUrl: origin,
  deliveryUrl: origin,
  deliveryKey: z.string().min(1),
  trustedProxies: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  dataDir: z.string().startsWith('/', 'must be an absolute path'),
})

export type Environment = z.infer<typeof schema>

/** The variables of a site. The names of two of them differ from site to site. */
export interface VariableNames {
  url: string
  port: string
}

/**
 * Reads the configuration of the process, once, at boot.
 * @throws an error that names every variable that is missing or malformed
 */
export function readEnvironment(
  names: VariableNames,
  variables: NodeJS.ProcessEnv = process.env,
): Environment {
  const nameOf: Record<keyof Environment, string> = {
    mode: 'APP_MODE',
    host: 'HOST',
    port: names.port,
    siteUrl: names.url,
    deliveryUrl: 'DELIVERY_URL',
    deliveryKey: 'DELIVERY_INTERNAL_KEY',
    trustedProxies: 'TRUSTED_PROXIES',
    dataDir: 'DATA_DIR',
  }
  const given = Object.fromEntries(
    Object.entries(nameOf).map(([key, name]) => [key, variables[name] || undefined]),
  )
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const complaints = parsed.error.issues.map((issue) => {
    const key = issue.path[0] as keyof Environment
    return `  ${nameOf[key]}: ${given[key] === undefined ? 'is missing' : issue.message}`
  })
  throw new Error(`The configuration is not complete:\n${complaints.join('\n')}`)
}
