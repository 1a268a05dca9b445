import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineNuxtModule } from 'nuxt/kit'

const source = fileURLToPath(new URL('../app/browser/suggestions.ts', import.meta.url))
const folder = '/_scripts'
const year = 365 * 86_400

/**
 * The scripts of our own, of which few pages have one: what Nuxt would send to browsers is left out, and with it all that
 * it compiles for them. These are the source without its types, under a name that changes with what it says.
 */
export default defineNuxtModule((_options, nuxt) => {
  const code = stripTypeScriptTypes(readFileSync(source, 'utf8'))
  const name = `suggestions-${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`
  const dir = join(nuxt.options.buildDir, 'scripts')
  nuxt.options.runtimeConfig['suggestionsScript'] = `${folder}/${name}`
  nuxt.options.nitro.publicAssets ??= []
  nuxt.options.nitro.publicAssets.push({ dir, baseURL: folder, maxAge: year })
  nuxt.hook('build:before', () => {
    mkdirSync(dir, { recursive: true })
    writeFileSync(join(dir, name), code)
  })
})
