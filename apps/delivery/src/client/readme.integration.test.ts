import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { sampleEvent, sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../../../tools/testing/folder.ts'
import { startApi, type TestApi } from '../testing/api.ts'

const client = path.resolve(import.meta.dirname, '../../../../packages/client')
const examples = [...readFileSync(`${client}/README.md`, 'utf8').matchAll(/^```js\n(.*?)^```$/gms)].map(
  ([, code = '']) => code,
)

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(
    sampleNews({ id: 'gods', slug: 'gods', title: 'Gods på bane', municipalities: ['3205'] }),
    sampleNews({ slug: 'annet', title: 'Noe annet' }),
    sampleEvent({ startsAt: '2021-10-01T08:00:00.000Z', title: 'Årsmøte' }),
    sampleMunicipality('3205', '3030'),
  )
  await api.caughtUp()
})
afterAll(() => api?.close())

/** The folder of a program that uses the client. */
function programFolder(): string {
  const folder = temporaryFolder()
  mkdirSync(`${folder}/node_modules/@osloregionen`, { recursive: true })
  symlinkSync(client, `${folder}/node_modules/@osloregionen/client`)
  return folder
}

/** Starts the one example that has these words, as a program of somebody who has installed the client. */
function start(words: string, folder = programFolder()) {
  const [code = '', ...others] = examples.filter((example) => example.includes(words))
  if (code === '' || others.length > 0) throw new Error(`Not one example has ${words}`)
  writeFileSync(`${folder}/example.mjs`, code.replaceAll('https://api.osloregionen.no', api.origin))
  const program = spawn(process.execPath, ['example.mjs'], { cwd: folder })
  const ended = new Promise<number | null>((resolve) => program.on('exit', resolve))
  return { folder, program, ended, output: text(program.stdout), errors: text(program.stderr) }
}

async function outputOf(words: string): Promise<string> {
  const { ended, errors, output } = start(words)
  expect([await ended, await errors]).toEqual([0, ''])
  return output
}

describe('the examples for those who use the client', () => {
  test('print the latest news about a municipality', async () => {
    expect(await outputOf("api.list('news'")).toMatch(/^Gods på bane https:\S+gods\n$/)
  })

  test('print what takes place', async () => {
    expect(await outputOf("api.each('events'")).toBe('2021-10-01T08:00:00.000Z Årsmøte\n')
  })

  test('say what went wrong', async () => {
    expect(await outputOf('isApiError(error)')).toMatch(/^404 \S+/)
  })

  test('keep a copy in a file, follow what changes, and go on after a stop', async () => {
    const folder = programFolder()
    const kept = () => {
      const file = `${folder}/copy.json`
      return existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, 'utf8')).documents) : []
    }
    const first = start('follow(store', folder)
    await expect.poll(kept, { timeout: 10_000 }).toContain('gods nb')
    expect(kept()).not.toContain('annet nb')
    await api.store.withdraw('gods')
    await expect.poll(kept, { timeout: 10_000 }).not.toContain('gods nb')
    first.program.kill('SIGINT')
    expect([await first.ended, await first.errors]).toEqual([0, ''])
    expect(await first.output).toContain('removed: 1, isCurrent: true')

    await api.store.publish(sampleNews({ id: 'ny', slug: 'ny', municipalities: ['3205'] }))
    const second = start('follow(store', folder)
    await expect.poll(kept, { timeout: 10_000 }).toContain('ny nb')
    second.program.kill('SIGINT')
    expect([await second.ended, await second.errors]).toEqual([0, ''])
    expect(await second.output).toMatch(/^\{ put: 1, removed: 0, isCurrent: true \}/)
  })

  test('are all run here', () => {
    expect(examples).toHaveLength(4)
  })
})
