import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const variable = /var\(\s*(--ds-[\w-]+)/g
const componentImport = /@digdir\/designsystemet-css\/([\w-]+\.css)/g

/** Designsystemet's component style sheets that style sheets and components below these folders import. */
export function importedComponents(folders: readonly string[]): string[] {
  const names = folders.flatMap(styleSources).flatMap((text) => matches(text, componentImport))
  return [...new Set(names)].toSorted()
}

/** The Designsystemet variables that our own styles and the imported component style sheets read. */
export function usedVariables(folders: readonly string[]): string[] {
  const components = importedComponents(folders).map((name) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@digdir/designsystemet-css/${name}`)), 'utf8'),
  )
  const names = [...folders.flatMap(styleSources), ...components].flatMap((text) => matches(text, variable))
  return [...new Set(names)].toSorted()
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}

function styleSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|vue)$/.test(file) && !file.endsWith('designsystemet.css'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}
