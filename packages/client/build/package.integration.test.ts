import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browser } from '../../../tools/testing/index.ts'
import { serve } from '../src/testing/server.ts'
import { buildPackage } from './build.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
/** A project of somebody else. */
let folder: string
/** The package as it lies in that project. */
let installed: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'osloregionen-client-'))
  await buildPackage(join(folder, 'dist'))
  const { stdout } = await run('npm', ['pack', '--json', './dist'], { cwd: folder })
  const [packed] = JSON.parse(stdout)
  installed = join(folder, 'node_modules/@osloregionen/client')
  mkdirSync(installed, { recursive: true })
  write('package.json', '{ "type": "module" }')
  await run('tar', ['-xzf', packed.filename, '-C', installed, '--strip-components', '1'], { cwd: folder })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (file: string) => readFileSync(join(installed, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(folder, file), text)

/** An API that has one piece of news. */
const serveNews = () => {
  const data = [{ title: 'Gods på bane', url: 'https://www.osloregionen.example/gods' }]
  return serve((_request, response) =>
    response
      .writeHead(200, { 'access-control-allow-origin': '*' })
      .end(JSON.stringify({ data, next: null, total: 1 })),
  )
}

/** What the compiler has against a file of the project. */
async function complaints(code: string, options: object = {}): Promise<string> {
  write('index.ts', code)
  const strict = { strict: true, noEmit: true, target: 'ES2022', module: 'NodeNext', types: [] }
  const compilerOptions = { ...strict, lib: ['ES2022', 'DOM', 'DOM.AsyncIterable'], ...options }
  write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['index.ts'] }))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  return run(process.execPath, [compiler, '-p', folder]).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  )
}

describe('the package', () => {
  test('holds one module, its types, and what people should read', () => {
    const files = ['LICENSE', 'README.md', 'index.d.ts', 'index.js', 'package.json']
    expect(readdirSync(installed).toSorted()).toEqual(files)
  })

  test('is smaller than 5 kB compressed, and needs nothing else', () => {
    expect(gzipSync(read('index.js')).length).toBeLessThan(5000)
    for (const file of ['index.js', 'index.d.ts'])
      expect(read(file)).not.toMatch(/\b(from|import|require)\b ?['"(]/)
  })

  test('tells npm what it is, and nothing of how it is made', () => {
    const manifest = JSON.parse(read('package.json'))
    expect(manifest).toMatchObject({ name: '@osloregionen/client', type: 'module', license: 'MIT' })
    for (const key of ['private', 'scripts', 'dependencies', 'devDependencies'])
      expect(manifest).not.toHaveProperty(key)
  })

  test('works in Node', async () => {
    write(
      'program.mjs',
      `import { createClient } from '@osloregionen/client'
       const api = createClient({ baseUrl: '${await serveNews()}' })
       for await (const { title } of api.each('news')) process.stdout.write(title)`,
    )
    const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: folder })
    expect(stdout).toBe('Gods på bane')
  })

  test('works in a browser, as the README says', async () => {
    const [, example = ''] = /^```html\n(.*?)^```$/ms.exec(read('README.md')) ?? []
    const page = example.replace('https://api.osloregionen.no', await serveNews())
    const site = await serve((request, response) => {
      const [type, body] = request.url === '/' ? ['html', page] : ['javascript', read('index.js')]
      response.writeHead(200, { 'content-type': `text/${type}; charset=utf-8` }).end(body)
    })
    const chromium = await browser()
    try {
      const tab = await chromium.newPage()
      await tab.goto(site)
      await expect.poll(() => tab.locator('#news a').allTextContents()).toEqual(['Gods på bane'])
    } finally {
      await chromium.close()
    }
  })

  test('has types that a strict compiler takes, and that find mistakes', async () => {
    const code = `
      import { createClient, isApiError, type AnyDocument, type CopyStore, type News } from '@osloregionen/client'
      const api = createClient({ baseUrl: 'https://api.osloregionen.no', retries: 1 })
      const { data, revision } = await api.get('news', 'gods')
      const news: News = data
      const kind: 'news' | 'press-release' | 'op-ed' | 'good-example' = news.kind
      for await (const event of api.each('events', { sort: 'startsAt' })) event.startsAt satisfies string | null
      const copy = new Map<string, AnyDocument>()
      const store: CopyStore = {
        loadCursor: () => null,
        saveCursor: async () => {},
        put: (document) => copy.set(document.id, document),
        remove: ({ id }) => copy.delete(id),
        clear: () => copy.clear(),
      }
      await api.follow(store, { filters: { type: ['news'], site: 'oslopolitan' }, mode: 'once' })
      try {} catch (error) { if (isApiError(error)) error.problem?.errors?.[0]?.parameter }
      // @ts-expect-error
      await api.list('newz')
      // @ts-expect-error
      await api.list('news', { municipalty: '3205' })
      // @ts-expect-error
      data.number
      export { kind, revision }`
    expect(await complaints(code)).toBe('')
  })

  test('has the very types of the contract', async () => {
    const names =
      'AnyCard AnyDocument Changes ChangesParameters Coverage CoverageParameters DocumentListParameters ' +
      'DocumentParameters Feedback FeedbackReceived Problem RegionMap Resolution SearchParameters SearchResult SitePaths ' +
      'SiteRedirects SiteSettings TimedListParameters'
    const code = `
      import type * as built from '@osloregionen/client'
      import type * as source from '@osloregionen/contract'
      type Same<A, B> = [Required<A>, Required<B>] extends [Required<B>, Required<A>] ? true : false
      type Every<T extends source.DocumentType> = T extends T
        ? Same<[source.DocumentOf<T>, source.CardOf<T>], [built.DocumentOf<T>, built.CardOf<T>]>
        : never
      export const types: Same<source.DocumentType, built.DocumentType> = true
      export const ofTypes: Same<Every<source.DocumentType>, true> = true
      ${names
        .split(' ')
        .map((name) => `export const of${name}: Same<source.${name}, built.${name}> = true`)
        .join('\n')}`
    const contract = join(root, '../contract/src/index.ts')
    const options = {
      paths: { '@osloregionen/contract': [contract] },
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      lib: ['ES2024', 'DOM'],
    }
    expect(await complaints(code, options)).toBe('')
  })
})
