import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { contractTypes } from './types.ts'

const root = join(import.meta.dirname, '..')
const entry = join(root, 'src/index.ts')

/** Makes the package that is published: one module, its types, and what npm wants to know. */
export async function buildPackage(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [entry],
    outfile: join(folder, 'index.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    // What Node 20 and the browsers of 2023 understand.
    target: 'es2022',
  })
  await bundleTypes(folder)
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(publishedManifest(), null, 2)}\n`)
  for (const file of ['README.md', 'LICENSE']) copyFileSync(join(root, file), join(folder, file))
}

/** The declarations of the source as one file, with the types of the contract in it. */
async function bundleTypes(folder: string): Promise<void> {
  const types = join(folder, 'contract.d.ts')
  writeFileSync(types, contractTypes())
  const compilerOptions = { paths: { '@osloregionen/contract': [types] } }
  const bundle = await rollup({
    input: entry,
    plugins: [dts({ tsconfig: join(root, 'tsconfig.json'), compilerOptions })],
  })
  await bundle.write({ file: join(folder, 'index.d.ts'), format: 'es' })
  await bundle.close()
  rmSync(types)
}

/** Ours without what only the repository needs, and with what npm shall see in its place. */
function publishedManifest(): Record<string, unknown> {
  const {
    private: _private,
    scripts: _scripts,
    devDependencies: _used,
    publishConfig,
    ...manifest
  } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { exports, ...publishing } = publishConfig
  return { ...manifest, exports, publishConfig: publishing }
}
