import { inRepository } from '../configuration/paths.ts'
import { catchesMail, type Settings } from '../configuration/settings.ts'
import type { Service } from '../processes/service.ts'
import type { Environments } from './environment.ts'
import { mailCatcher } from './services.ts'

/** The first page of a development server is compiled when it is asked for. */
const FIRST_COMPILATION = 240_000

/** The product with hot reload: the same processes and addresses, each started from source and watching it. */
export function developmentServices(settings: Settings, environments: Environments): Service[][] {
  const node = (
    name: string,
    folder: string,
    args: string[],
    rest: Pick<Service, 'env' | 'ready'>,
  ): Service => ({
    name,
    command: process.execPath,
    args,
    cwd: inRepository(folder),
    readyLimit: FIRST_COMPILATION,
    ...rest,
    env: { ...rest.env, NODE_ENV: 'development' },
  })
  const at = (port: number, path: string) => ({ url: `http://127.0.0.1:${port}${path}` })
  const site = (name: 'osloregionen' | 'oslopolitan', port: number) =>
    node(
      name,
      `apps/${name}`,
      ['node_modules/nuxt/bin/nuxt.mjs', 'dev', `--port=${port}`, `--host=${settings.HOST}`],
      {
        env: environments[name],
        ready: at(port, '/healthz'),
      },
    )

  return [
    catchesMail(settings) ? [mailCatcher(settings, environments)] : [],
    [
      node('cms', 'apps/cms', ['node_modules/next/dist/bin/next', 'dev', `--hostname=${settings.HOST}`], {
        env: environments.cms,
        ready: at(settings.CMS_PORT, '/healthz'),
      }),
      node('worker', 'apps/cms', ['--watch', 'src/worker.ts'], {
        env: environments.worker,
        ready: { logLine: 'worker ready' },
      }),
      node('delivery', 'apps/delivery', ['--watch', 'src/main.ts'], {
        env: environments.delivery,
        ready: at(settings.DELIVERY_PORT, '/readyz'),
      }),
    ],
    [site('osloregionen', settings.OSLOREGIONEN_PORT), site('oslopolitan', settings.OSLOPOLITAN_PORT)],
  ]
}
