import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Language, Parser } from '@vscode/tree-sitter-wasm'
import { beforeAll, describe, expect, test } from 'vitest'
import { BuilderParameters } from './embed.ts'
import { programNames, programText } from './programs.ts'
import { csharpSnippet, phpSnippet, scriptSnippet, wordpressBlock, wordpressShortcode } from './snippets.ts'

const grammars = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'))
const parsers = new Map<string, Parser>()
beforeAll(async () => {
  await Parser.init()
  for (const name of ['php', 'c-sharp']) {
    const parser = new Parser()
    parser.setLanguage(await Language.load(join(grammars, `tree-sitter-${name}.wasm`)))
    parsers.set(name, parser)
  }
})

const isValid = (language: 'php' | 'c-sharp', text: string) =>
  parsers.get(language)?.parse(text)?.rootNode.hasError === false

const parameters = BuilderParameters.parse({ municipality: '3205', language: 'nb', images: 'true' })

const origins = { api: 'https://api.osloregionen.no', osloregionen: 'https://www.osloregionen.no' }

describe('the programs that are shown', () => {
  test.each(programNames.filter((name) => /\.(php|cs)$/.test(name)))('%s can be parsed', (name) => {
    expect(isValid(name.endsWith('.cs') ? 'c-sharp' : 'php', programText(name, origins))).toBe(true)
  })

  test.each(programNames)('%s names the address of this API, and no other', (name) => {
    expect(programText(name, origins)).not.toContain('api.example')
  })

  test('a parser finds what is wrong', () => {
    const [php, csharp] = ['osloregionen.php', 'OsloregionenFeed.cs'].map((name) =>
      programText(name, origins),
    )
    expect(isValid('php', php?.replace('$file =', '$file = =') ?? '')).toBe(false)
    expect(isValid('c-sharp', csharp?.replace('{', '') ?? '')).toBe(false)
  })
})

describe('the snippets', () => {
  test('put what was chosen into a page', () => {
    expect(scriptSnippet(parameters, 'https://api.example', 'https://www.osloregionen.example'))
      .toBe(`<script type="module" src="https://api.example/embed/v1.js"></script>
<osloregionen-feed municipality="3205" type="news" limit="5" language="nb" images="true">
  <a href="https://www.osloregionen.example">Osloregionen</a>
</osloregionen-feed>`)
    expect(wordpressBlock(parameters)).toBe(
      '<!-- wp:osloregionen/feed {"municipality":"3205","type":"news","limit":"5","language":"nb","images":"true"} /-->',
    )
    expect(wordpressShortcode(parameters)).toBe(
      '[osloregionen_feed municipality="3205" type="news" limit="5" language="nb" images="true"]',
    )
  })

  test.each([parameters, BuilderParameters.parse({ type: 'events' })])('can be parsed: %j', (chosen) => {
    expect(isValid('php', phpSnippet(chosen))).toBe(true)
    expect(isValid('c-sharp', `${csharpSnippet(chosen).replace(/^@/, '')};`)).toBe(true)
  })

  test('ask for what is to come of what takes place at a time', () => {
    const events = BuilderParameters.parse({ type: 'events' })
    expect(phpSnippet(events)).toContain(
      "'type' => 'events', 'limit' => '5', 'startsAfter' => date('Y-m-d')]",
    )
    expect(csharpSnippet(events)).toContain('$"type=events&limit=5&startsAfter={DateTime.Today:yyyy-MM-dd}"')
  })
})
