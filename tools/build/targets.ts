import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'

/** Something that must be built before it can run. Delivery, the worker and all packages run from source. */
export type BuildTarget = {
  name: string
  /** Folder in the workspace. */
  folder: string
  /** Arguments of the node that builds, run in the folder. */
  args: string[]
  /** The file, in the folder, that starts the result. */
  entry: string
  /** Where, in the folder, the fingerprint of a finished build lies: it goes when the output goes. */
  stamp: string
  /** What is left to do after the builder has finished. */
  finish?: (folder: string) => void
}

export const buildTargets: BuildTarget[] = [
  {
    name: 'cms',
    folder: 'apps/cms',
    args: ['node_modules/next/dist/bin/next', 'build'],
    entry: '.next/standalone/apps/cms/server.js',
    stamp: '.next/fingerprint',
    finish: completeStandalone,
  },
  ...['osloregionen', 'oslopolitan'].map((site) => ({
    name: site,
    folder: `apps/${site}`,
    args: ['node_modules/nuxt/bin/nuxt.mjs', 'build'],
    entry: '.output/server/index.mjs',
    stamp: '.output/fingerprint',
  })),
]

/** Next leaves static files out of its standalone server, expecting a CDN; ours serves them itself. */
function completeStandalone(folder: string): void {
  const server = join(folder, '.next/standalone/apps/cms')
  cpSync(join(folder, '.next/static'), join(server, '.next/static'), { recursive: true })
  if (existsSync(join(folder, 'public'))) {
    cpSync(join(folder, 'public'), join(server, 'public'), { recursive: true })
  }
}
