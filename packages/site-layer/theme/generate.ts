import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Declarations, themeCss } from './declarations.ts'
import { usedVariables } from './used.ts'

/**
 * Makes a site's theme for Digdir Designsystemet: `node theme/generate.ts ../../apps/<site>`.
 * Designsystemet's own command turns designsystemet.config.json into some 40 kB of variables; what no style sheet of ours
 * uses is left out, and the rest written to app/assets/designsystemet.css.
 */
const site = process.argv[2]
if (!site || !existsSync(join(site, 'designsystemet.config.json'))) {
  console.error('Usage: node theme/generate.ts <folder of a site with a designsystemet.config.json>')
  process.exit(1)
}

const layer = dirname(import.meta.dirname)
const library = dirname(fileURLToPath(import.meta.resolve('@digdir/designsystemet')))
const command = join(library, '../bin/designsystemet.js')
const work = mkdtempSync(join(tmpdir(), 'designsystemet-'))
const [tokens, built] = [join(work, 'tokens'), join(work, 'built')]
const config = join(work, 'designsystemet.config.json')
const settings: { themes: Record<string, unknown> } = JSON.parse(
  readFileSync(join(site, 'designsystemet.config.json'), 'utf8'),
)
writeFileSync(config, JSON.stringify({ outDir: tokens, themes: settings.themes }))

execFileSync(process.execPath, [command, 'tokens', 'create', '--config', config], { cwd: work })
execFileSync(process.execPath, [command, 'tokens', 'build', '--tokens', tokens, '--out-dir', built], {
  cwd: work,
})

const name = readdirSync(built).find((file) => file.endsWith('.css'))
if (!name) throw new Error(`Designsystemet's command wrote no style sheet to ${built}`)
const declarations = new Declarations(readFileSync(join(built, name), 'utf8'))
const used = usedVariables([join(layer, 'app'), join(site, 'app')])
const target = join(site, 'app/assets/designsystemet.css')
writeFileSync(target, themeCss(declarations, used))
rmSync(work, { recursive: true })
console.log(`${basename(target)}: ${used.length} variables`)
