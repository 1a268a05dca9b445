import { ensureSecrets } from '../configuration/secrets.ts'
import { hasEmbeddedPostgres, type Settings } from '../configuration/settings.ts'
import { databaseUrl } from '../postgres/service.ts'

/** Variables of a process. Next insists that one of them is always there. */
export type Environment = Record<string, string> & { NODE_ENV: 'production' | 'development' }

/** The environment of each process: what it needs, and nothing that is another's. */
export type Environments = {
  cms: Environment
  worker: Environment
  /** Commands of the CMS: migrate, setup, seed, content. */
  commands: Environment
  delivery: Environment
  osloregionen: Environment
  oslopolitan: Environment
  /** What all of them have. */
  common: Environment
}

/** Works out, from the settings and in demo mode from the secrets made at the first start, what each process gets. */
export function composeEnvironments(settings: Settings): Environments {
  const connection = connections(settings)
  const common = commonEnvironment(settings)
  const served = {
    ...common,
    HOST: settings.HOST,
    LOG_LEVEL: settings.LOG_LEVEL,
    DATA_DIR: settings.DATA_DIR,
  }

  const commands = {
    ...served,
    DATABASE_URL: connection.owner,
    PAYLOAD_SECRET: connection.payloadSecret,
    SMTP_URL: settings.SMTP_URL ?? `smtp://127.0.0.1:${settings.SMTP_PORT}`,
    MAIL_FROM: settings.MAIL_FROM,
    ...given(settings, 'WEBHOOK_PRIVATE_TARGETS'),
  }
  // Next's standalone server listens where PORT and HOSTNAME say.
  const cms = { ...commands, PORT: String(settings.CMS_PORT), HOSTNAME: settings.HOST }
  const delivery = {
    ...served,
    DELIVERY_DATABASE_URL: connection.delivery,
    DELIVERY_INTERNAL_KEY: connection.deliveryInternalKey,
    ...given(
      settings,
      'DELIVERY_READ_URL',
      'REDIS_URL',
      'RATE_LIMIT_ANONYMOUS',
      'TRUSTED_PROXIES',
      'ANSWER_CACHE_MEGABYTES',
      'WEBHOOK_PRIVATE_TARGETS',
    ),
  }
  const site = {
    ...served,
    DELIVERY_INTERNAL_KEY: connection.deliveryInternalKey,
    ...given(settings, 'TRUSTED_PROXIES'),
  }

  return {
    cms,
    worker: commands,
    commands,
    delivery,
    osloregionen: site,
    oslopolitan: site,
    common,
  }
}

/** The environment of builds. It holds no secret: nothing of one installation may end up in what is built. */
export function buildEnvironment(settings: Settings): Environment {
  const telemetry = { NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' }
  return { ...commonEnvironment(settings), ...telemetry, CI: '1' }
}

/** What every process has: the mode, the addresses and the ports. */
function commonEnvironment(settings: Settings): Environment {
  return { ...inherited(), ...addresses(settings), NODE_ENV: 'production', APP_MODE: settings.APP_MODE }
}

/** The variables of the shell that any program may need; everything else of ours is said explicitly. */
function inherited(): Record<string, string> {
  return Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function addresses(settings: Settings): Record<string, string> {
  return given(
    settings,
    'CMS_PORT',
    'DELIVERY_PORT',
    'OSLOREGIONEN_PORT',
    'OSLOPOLITAN_PORT',
    'CMS_URL',
    'DELIVERY_URL',
    'OSLOREGIONEN_URL',
    'OSLOPOLITAN_URL',
  )
}

function connections(settings: Settings) {
  if (settings.APP_MODE === 'production') {
    const { DATABASE_URL, DELIVERY_DATABASE_URL, PAYLOAD_SECRET, DELIVERY_INTERNAL_KEY } = settings
    return {
      owner: DATABASE_URL ?? '',
      delivery: DELIVERY_DATABASE_URL ?? '',
      payloadSecret: PAYLOAD_SECRET ?? '',
      deliveryInternalKey: DELIVERY_INTERNAL_KEY ?? '',
    }
  }
  const secrets = ensureSecrets(settings.DATA_DIR)
  const local = { port: settings.POSTGRES_PORT, database: 'osloregionen' }
  const embedded = hasEmbeddedPostgres(settings)
  return {
    owner:
      settings.DATABASE_URL ??
      databaseUrl({ ...local, role: 'osloregionen', password: secrets.postgresOwner }),
    delivery:
      (embedded ? undefined : settings.DELIVERY_DATABASE_URL) ??
      databaseUrl({ ...local, role: 'delivery', password: secrets.postgresDelivery }),
    payloadSecret: settings.PAYLOAD_SECRET ?? secrets.payloadSecret,
    deliveryInternalKey: settings.DELIVERY_INTERNAL_KEY ?? secrets.deliveryInternalKey,
  }
}

function given(settings: Settings, ...names: (keyof Settings)[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (settings[name] === undefined ? [] : [[name, String(settings[name])]])),
  )
}
