import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { documentTypeNames, isTimed, sites } from '@osloregionen/contract'
import type { Product } from '../../testing/product.ts'
import { wordPattern } from './desk.ts'
import type { Store } from './store.ts'

const cms = path.resolve(import.meta.dirname, '../../..')

/** What the CMS would publish now against what is published: nothing when they are equal. */
export async function differences(environment: NodeJS.ProcessEnv): Promise<string> {
  const run = promisify(execFile)(process.execPath, ['src/commands/content.ts', 'verify'], {
    cwd: cms,
    env: environment,
    timeout: 1_800_000,
    maxBuffer: 1e8,
  })
  return run.then(
    () => '',
    (failure: { stdout: string; stderr: string }) => failure.stdout + failure.stderr,
  )
}

/** The addresses where a site answers something else than what stands there. */
export async function wrongAnswers(store: Store, { siteUrls }: Product): Promise<string[]> {
  const wrong: string[] = []
  const waiting = await store.addresses()
  const ask = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { site, path: address, ...expected } = next
      const answer = await fetch(siteUrls[site] + address, { redirect: 'manual' })
      await answer.arrayBuffer()
      const location = answer.headers.get('location')
      const given = {
        status: answer.status,
        location: location && new URL(location, siteUrls[site]).pathname,
      }
      if (JSON.stringify(given) !== JSON.stringify(expected))
        wrong.push(`${site}${address}: ${JSON.stringify(given)}, not ${JSON.stringify(expected)}`)
    }
  }
  await Promise.all([ask(), ask(), ask(), ask()])
  return wrong
}

/** Every word of a test that somebody outside the newsroom could meet, and where. */
export async function wordsOutside(
  store: Store,
  { api }: Product,
  dataDir: string,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const look = (place: string, text: string) => {
    for (const [word] of text.matchAll(wordPattern)) found.set(word, place)
  }
  look('the store', await store.text())
  for (const type of documentTypeNames) {
    for (const format of ['rss', 'atom', 'json', ...(isTimed(type) ? ['ics'] : [])])
      look(`${type}.${format}`, (await api(`/feeds/${type}.${format}`)).text)
    look(`/${type}`, (await api(`/${type}?limit=100`)).text)
  }
  for (const site of sites) {
    const folder = path.join(dataDir, 'pages', site)
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile())) {
      const name = path.join(file.parentPath, file.name)
      // A page may be replaced while it is looked at.
      look(name, await readFile(name, 'latin1').catch(() => ''))
    }
  }
  return found
}
