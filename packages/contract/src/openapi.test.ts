import { Validator } from '@seriousme/openapi-schema-validator'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { describe, expect, test } from 'vitest'
import { documentTypeNames } from './index.ts'
import { openApi, operations, parametersOf } from './openapi.ts'

const text = JSON.stringify(openApi('https://api.example'))
const description: unknown = JSON.parse(text)

/** What a reference leads to, or undefined. */
const follow = (reference: string): unknown =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
      description,
    )

describe('the OpenAPI description', () => {
  test('says that it is OpenAPI 3.1, and where the API is', () => {
    expect(description).toMatchObject({ openapi: '3.1.1', servers: [{ url: 'https://api.example' }] })
  })

  test('refers to nothing that is not there', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference)
    expect(references.length).toBeGreaterThan(50)
    for (const reference of references) expect(follow(reference), reference).toBeDefined()
  })

  test('gives every type path items of its own, with its own schemas', () => {
    for (const type of documentTypeNames) {
      expect(description).toHaveProperty(['paths', `/v1/${type}`, 'get', 'operationId'])
      expect(description).toHaveProperty(['paths', `/v1/${type}/{idOrSlug}`, 'get', 'operationId'])
    }
  })

  test('names each operation once', () => {
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('declares exactly the parameters that stand in a path', () => {
    for (const operation of operations) {
      const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const declared = parametersOf(operation).filter((parameter) => parameter.in === 'path')
      expect(declared.map(({ name }) => name)).toEqual(inPath)
    }
  })

  test('explains every parameter in words', () => {
    for (const operation of operations)
      for (const { name, description: words } of parametersOf(operation).filter(
        ({ in: place }) => place === 'query',
      ))
        expect(words, `${operation.path} ${name}`).toBeTruthy()
  })

  test('marks what will end, and nothing else', () => {
    const ending = [
      { path: '/v1/news/{idOrSlug}', since: '2023-06-30', page: '/docs' },
      { path: '/v1/people', parameter: 'kind', since: '2023-06-30', page: '/docs' },
    ]
    const { paths } = openApi('https://api.example', undefined, ending)
    expect(JSON.stringify(paths).match(/"deprecated":true/g)).toHaveLength(3)
    expect(paths).toMatchObject({
      '/v1/news/{idOrSlug}': { get: { deprecated: true }, head: { deprecated: true } },
      '/v1/people': {
        parameters: expect.arrayContaining([expect.objectContaining({ name: 'kind', deprecated: true })]),
      },
    })
  })

  test('leaves room for fields to come', () => {
    expect(text).not.toContain('"additionalProperties":false')
  })
})

describe('tools of others', () => {
  test('find it valid', async () => {
    const result = await new Validator().validate(JSON.parse(text))
    expect([result.valid, result.errors]).toEqual([true, undefined])
  })

  test('make types of it that compile', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'openapi-'))
    const source = astToString(await openapiTypescript(text))
    await writeFile(
      join(folder, 'api.ts'),
      `${source}\nexport const title = (list: paths['/v1/news']['get']['responses']['200']['content']['application/json']): string => list.data[0]?.title ?? ''\n`,
    )
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
    const options = ['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022']
    const { stdout } = spawnSync(process.execPath, [compiler, ...options, join(folder, 'api.ts')], {
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
    await rm(folder, { recursive: true })
  }, 60_000)
})
