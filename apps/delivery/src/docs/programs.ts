import { readdirSync, readFileSync } from 'node:fs'
import type { Origins } from './layout.ts'

const folder = new URL('examples/', import.meta.url)

/** The names of all examples that are files. Tests run each of them. */
export const programNames: readonly string[] = readdirSync(folder).toSorted()

/** The text of an example as it is shown and fetched: with the addresses of this API and its site. */
export function programText(name: string, { api, osloregionen }: Origins): string {
  return readFileSync(new URL(name, folder), 'utf8')
    .replaceAll('https://api.example', api)
    .replaceAll('webcal://api.example', api.replace(/^https?:/, 'webcal:'))
    .replaceAll('https://www.osloregionen.example', osloregionen)
}

const kinds = {
  sh: 'curl',
  mjs: 'JavaScript',
  php: 'PHP',
  cs: 'C#',
  html: 'HTML',
  json: 'JSON',
  txt: 'WordPress',
} as const

/** What an example is written in, as it is called. */
export function kindOf(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const kind = Object.entries(kinds).find(([known]) => known === extension)?.[1]
  if (kind === undefined) throw new Error(`Nothing is known of examples such as ${name}`)
  return kind
}
