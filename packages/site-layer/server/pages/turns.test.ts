import { describe, expect, it } from 'vitest'
import { Turns } from './turns.ts'

describe('Turns', () => {
  it('lets no more than the given number work at a time, and all of them in the end', async () => {
    const turns = new Turns(2, 100)
    let working = 0
    let most = 0
    const done = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        turns.run(async () => {
          most = Math.max(most, ++working)
          await new Promise((resolve) => setTimeout(resolve, 1))
          working -= 1
          return n
        }),
      ),
    )
    expect(most).toBe(2)
    expect(done).toHaveLength(20)
    expect(turns.busy).toBe(false)
  })

  it('refuses when too many wait already', async () => {
    const turns = new Turns(1, 1)
    let finish = () => {}
    const first = turns.run(() => new Promise<void>((resolve) => (finish = resolve)))
    const second = turns.run(async () => undefined)
    await expect(turns.run(async () => undefined)).rejects.toThrow('Too many')
    finish()
    await Promise.all([first, second])
  })

  it('gives the turn on when work fails', async () => {
    const turns = new Turns(1, 1)
    await expect(turns.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await turns.run(async () => 'yes')).toBe('yes')
  })
})
