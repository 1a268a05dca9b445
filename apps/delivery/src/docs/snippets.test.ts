import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Language, Parser } from '@vscode/tree-sitter-wasm'
import { beforeAll, describe, expect, test } from 'vitest'
import { BuilderParameters } from './embed.ts'
import {
  csharpSnippet,
  phpSnippet,
  programs,
  programText,
  scriptSnippet,
  wordpressSnippet,
} from './snippets.ts'

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

describe('the programs that are shown', () => {
  test.each(['php', 'wordpress', 'csharp'] as const)('%s can be parsed, and asks this API', (name) => {
    const text = programText(name, 'https://api.osloregionen.no')
    expect(isValid(programs[name].endsWith('.cs') ? 'c-sharp' : 'php', text)).toBe(true)
    expect(text).toContain('https://api.osloregionen.no/v1/embed/fragment?')
    expect(text).not.toContain('api.example')
  })

  test('a parser finds what is wrong', () => {
    expect(isValid('php', programText('php', 'x').replace('$file =', '$file = ='))).toBe(false)
    expect(isValid('c-sharp', programText('csharp', 'x').replace('{', ''))).toBe(false)
  })
})

describe('the snippets', () => {
  test('put what was chosen into a page', () => {
    expect(scriptSnippet(parameters, 'https://api.example', 'https://www.osloregionen.example'))
      .toBe(`<script type="module" src="https://api.example/embed/v1.js"></script>
<osloregionen-feed municipality="3205" type="news" limit="5" language="nb" images="true">
  <a href="https://www.osloregionen.example">Osloregionen</a>
</osloregionen-feed>`)
    expect(wordpressSnippet(parameters)).toContain(
      '<!-- wp:osloregionen/feed {"municipality":"3205","type":"news","limit":"5","language":"nb","images":"true"} /-->',
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
