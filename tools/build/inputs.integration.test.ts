import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/folder.ts'
import { fingerprint, workspaceFolders } from './inputs.ts'

let root: string

beforeEach(() => {
  root = temporaryFolder()
  write('pnpm-lock.yaml', 'lockfileVersion: 9')
  write('tsconfig.base.json', '{}')
  writePackage('apps/site', { '@x/layer': 'workspace:*', vue: '3' })
  writePackage('packages/layer', { '@x/client': 'workspace:*' })
  writePackage('packages/client', {})
  writePackage('packages/other', {})
  write('apps/site/app/index.vue', '<template />')
  write('packages/client/src/index.ts', 'export {}')
})

describe('fingerprint', () => {
  test('follows the packages of the workspace, also those used indirectly', () => {
    expect(workspaceFolders(root, 'apps/site')).toEqual(['apps/site', 'packages/client', 'packages/layer'])
  })

  test.each([
    ['a source file', () => write('apps/site/app/index.vue', '<template><p /></template>')],
    ['a new file', () => write('apps/site/app/about.vue', '')],
    ['a removed file', () => rmSync(join(root, 'apps/site/app/index.vue'))],
    ['a file of an indirect package', () => write('packages/client/src/index.ts', 'export const a = 1')],
    ['the lockfile', () => write('pnpm-lock.yaml', 'lockfileVersion: 10')],
  ])('changes with %s', (_what, change) => {
    const before = fingerprint(root, 'apps/site')
    change()
    expect(fingerprint(root, 'apps/site')).not.toBe(before)
  })

  test.each([
    'apps/site/.output/server/index.mjs',
    'apps/site/.nuxt/nuxt.d.ts',
    'apps/site/node_modules/vue/index.js',
    'apps/site/app/index.test.ts',
    'apps/site/README.md',
    'packages/other/src/index.ts',
  ])('does not change with %s', (file) => {
    const before = fingerprint(root, 'apps/site')
    write(file, 'something')
    expect(fingerprint(root, 'apps/site')).toBe(before)
  })
})

function writePackage(folder: string, dependencies: Record<string, string>): void {
  write(`${folder}/package.json`, JSON.stringify({ name: `@x/${folder.split('/')[1]}`, dependencies }))
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
