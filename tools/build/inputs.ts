import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const packageSchema = z.object({
  name: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
})

/** Made by builds and installs, so never a reason to build. */
const NOT_INPUTS = new Set(['node_modules', '.next', '.nuxt', '.output', '.data', 'dist', 'coverage'])

/** Tests and prose change often and end up in no build. */
const NOT_BUILT = /\.(test|integration\.test|e2e\.test)\.tsx?$|\.md$|\.tsbuildinfo$|(^|\/)next-env\.d\.ts$/

/**
 * A fingerprint of everything a build of this workspace folder depends on: its files, those of the workspace packages
 * it uses (and that they use), the locked versions of all others, and this Node.
 */
export function fingerprint(root: string, folder: string): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of ['pnpm-lock.yaml', 'tsconfig.base.json']) hash.update(readFileSync(join(root, file)))
  for (const used of workspaceFolders(root, folder)) {
    for (const file of inputFiles(join(root, used))) {
      hash.update(`\0${used}/${file}\0`).update(readFileSync(join(root, used, file)))
    }
  }
  return hash.digest('hex')
}

/** The folder itself and the folders of all workspace packages it depends on, directly or not, sorted. */
export function workspaceFolders(root: string, folder: string): string[] {
  const byName = new Map<string, string>()
  for (const manifest of globSync('{apps,packages}/*/package.json', { cwd: root })) {
    const { name } = readPackage(join(root, manifest))
    if (name) byName.set(name, manifest.slice(0, -'/package.json'.length))
  }
  const found = new Set<string>()
  const visit = (current: string) => {
    if (found.has(current)) return
    found.add(current)
    const { dependencies, devDependencies } = readPackage(join(root, current, 'package.json'))
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      const used = byName.get(name)
      if (used && version.startsWith('workspace:')) visit(used)
    }
  }
  visit(folder)
  return [...found].toSorted()
}

function inputFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (NOT_INPUTS.has(entry.name)) return []
      if (entry.isDirectory()) {
        return inputFiles(join(folder, entry.name)).map((file) => `${entry.name}/${file}`)
      }
      return entry.isFile() && !NOT_BUILT.test(entry.name) ? [entry.name] : []
    })
    .toSorted()
}

function readPackage(file: string) {
  return packageSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}
