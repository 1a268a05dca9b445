import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { repository } from '../configuration/paths.ts'
import type { Check } from './run-check.ts'

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()).default({}) })

/** Format, lint and unused code: what reads the source and runs none of it. */
export const sourceChecks: Check[] = [
  { name: 'format', command: 'prettier --check . --log-level=warn --cache' },
  { name: 'lint', command: 'oxlint --deny-warnings' },
  { name: 'unused code', command: `${nuxtTypes()} && knip --no-progress --treat-config-hints-as-errors` },
]

/** The types of the tools and of every package that has a script for it. */
export function typeChecks(): Check[] {
  const folders = globSync('{apps,packages}/*/package.json', { cwd: repository }).toSorted()
  const packages = folders.flatMap((manifest) => {
    const { scripts } = packageSchema.parse(JSON.parse(readFileSync(join(repository, manifest), 'utf8')))
    const command = scripts['typecheck']
    return command ? [{ name: `types of ${dirname(manifest)}`, command, folder: dirname(manifest) }] : []
  })
  return [{ name: 'types of tools', command: 'tsc -p tools' }, ...packages]
}

/** Knip learns from Nuxt's generated types which component a template means. */
function nuxtTypes(): string {
  return ['packages/site-layer', 'apps/osloregionen', 'apps/oslopolitan']
    .map((folder) => `(cd ${folder} && node node_modules/nuxt/bin/nuxt.mjs prepare)`)
    .join(' && ')
}
