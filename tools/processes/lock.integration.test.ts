import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/folder.ts'
import { identify } from './identity.ts'
import { lockHolder, takeLock } from './lock.ts'

describe('takeLock', () => {
  test('is refused while its holder lives, and free again when given back', () => {
    const file = join(temporaryFolder(), 'start.lock')
    const unlock = takeLock(file)
    expect(() => takeLock(file)).toThrow(`held by process ${process.pid}`)
    expect(lockHolder(file)?.pid).toBe(process.pid)
    unlock()
    expect(existsSync(file)).toBe(false)
    takeLock(file)()
  })

  test('takes over from a holder that was killed', async () => {
    const file = join(temporaryFolder(), 'start.lock')
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    writeFileSync(file, JSON.stringify(identify(child.pid ?? 0)))
    expect(() => takeLock(file)).toThrow('held by process')
    child.kill('SIGKILL')
    await once(child, 'exit')
    takeLock(file)()
  })

  test('is not fooled by a stranger with the number of a dead holder', () => {
    const file = join(temporaryFolder(), 'start.lock')
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'long ago' }))
    takeLock(file)()
  })

  test('takes over a lock file that says nothing', () => {
    const file = join(temporaryFolder(), 'start.lock')
    writeFileSync(file, '')
    takeLock(file)()
  })
})
