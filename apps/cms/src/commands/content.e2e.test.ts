import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { Changes } from '@osloregionen/contract'
import { expect, inject, it } from 'vitest'
import { openProduct } from '../testing/product.ts'

const { commands } = inject('system')
const { api, page, publish, soon, staff } = await openProduct(['editor'])

const rebuild = (...options: string[]) =>
  promisify(execFile)(process.execPath, ['src/commands/content.ts', 'rebuild', ...options], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: commands,
    timeout: 120_000,
  })

it('a new generation makes all who follow begin again; sites and API go on', async () => {
  const { next } = Changes.parse(JSON.parse((await api('/changes?limit=1')).text))
  expect((await api(`/changes?since=${next}`)).status).toBe(200)
  await rebuild()
  expect((await api(`/changes?since=${next}`)).status).toBe(200)

  expect((await rebuild('--new-generation')).stdout).toMatch(
    /^generation \w{12} begun\n\d+ checked, 0 mended\n$/,
  )
  expect(await soon(async () => (await api(`/changes?since=${next}`)).status === 410)).toBe(true)

  const { id, slug } = await publish('news', {
    title: `Etter gjenoppretting ${Date.now()}`,
    summary: 'Kort.',
    language: 'nb',
    sites: ['osloregionen'],
  })
  expect(await soon(async () => (await page(`/aktuelt/${slug}`)).status === 200)).toBe(true)
  expect((await api(`/news/${slug}`)).status).toBe(200)
  expect((await staff('editor', 'DELETE', `/news/${id}`)).status).toBe(200)
  expect(await soon(async () => (await page(`/aktuelt/${slug}`)).status === 410)).toBe(true)
}, 300_000)
