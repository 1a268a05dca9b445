import { inRepository } from '../configuration/paths.ts'
import { catchesMail, portClaims, type Settings } from '../configuration/settings.ts'
import type { Service } from '../processes/service.ts'
import type { Environments } from './environment.ts'

/** The processes of the product, in three stages: each stage needs the one before it. Postgres comes before them all. */
export function productionServices(settings: Settings, environments: Environments): Service[][] {
  return [
    ...backendServices(settings, environments),
    [
      site('osloregionen', settings.OSLOREGIONEN_PORT, settings, environments),
      site('oslopolitan', settings.OSLOPOLITAN_PORT, settings, environments),
    ],
  ]
}

/** The public API alone, which needs nothing but the database. */
export const apiAlone = (settings: Settings, environments: Environments): Service[][] => [
  [delivery(settings, environments)],
]
/** The same without the sites. */
export function backendServices(settings: Settings, environments: Environments): Service[][] {
  return [
    catchesMail(settings) ? [mailCatcher(settings, environments)] : [],
    [cms(settings, environments), worker(environments), delivery(settings, environments)],
  ]
}

/** The mail catcher, which takes every message and sends none. */
export function mailCatcher(settings: Settings, { common }: Environments): Service {
  return {
    name: 'mail',
    command: process.execPath,
    args: ['tools/mail-catcher.ts'],
    cwd: inRepository(),
    env: {
      ...common,
      HOST: settings.HOST,
      ...Object.fromEntries(portClaims(settings).map(({ variable, port }) => [variable, String(port)])),
      DATA_DIR: settings.DATA_DIR,
    },
    ready: { url: address(settings, settings.MAIL_UI_PORT, '/healthz') },
  }
}

function cms(settings: Settings, { cms: env }: Environments): Service {
  return {
    name: 'cms',
    command: process.execPath,
    args: ['server.js'],
    cwd: inRepository('apps/cms/.next/standalone/apps/cms'),
    env,
    ready: { url: address(settings, settings.CMS_PORT, '/healthz') },
    readyLimit: 120_000,
  }
}

function worker({ worker: env }: Environments): Service {
  return {
    name: 'worker',
    command: process.execPath,
    args: ['src/worker.ts'],
    cwd: inRepository('apps/cms'),
    env,
    ready: { logLine: 'worker ready' },
    readyLimit: 120_000,
  }
}

function delivery(settings: Settings, { delivery: env }: Environments): Service {
  return {
    name: 'delivery',
    command: process.execPath,
    // By itself Node sizes the heap after the machine, and leaves garbage lying until it is full. And in one process of three
    // V8 takes what requests make for something that lasts, keeps it, and works twice as long for each from then on.
    args: [
      '--max-old-space-size=256',
      '--max-semi-space-size=16',
      '--no-allocation-site-pretenuring',
      'src/main.ts',
    ],
    cwd: inRepository('apps/delivery'),
    env,
    ready: { url: address(settings, settings.DELIVERY_PORT, '/readyz') },
  }
}

function site(
  name: 'osloregionen' | 'oslopolitan',
  port: number,
  settings: Settings,
  environments: Environments,
): Service {
  return {
    name,
    command: process.execPath,
    args: ['.output/server/index.mjs'],
    cwd: inRepository('apps', name),
    env: environments[name],
    ready: { url: address(settings, port, '/healthz') },
  }
}

/** The address of a service as seen from this machine. */
function address({ HOST }: Settings, port: number, path: string): string {
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST
  return `http://${host}:${port}${path}`
}
