import { describe, expect, it } from 'vitest'
import { HeldAnswer } from './held.ts'
import { RevisionClock } from './revision.ts'

function setUp() {
  const clock = new RevisionClock({ epoch: 'a', revision: 1 })
  const api = { revision: 1, asked: 0 }
  const held = new HeldAnswer(clock, async () => {
    api.asked += 1
    const { revision } = api
    await new Promise((resolve) => setTimeout(resolve, 5))
    return { data: `at ${revision}`, revision }
  })
  return { api, clock, held }
}

describe('HeldAnswer', () => {
  it('asks once as long as the content does not move, however many ask at the same time', async () => {
    const { api, held } = setUp()
    await Promise.all([held.get(), held.get()])
    expect((await held.get()).data).toBe('at 1')
    expect(api.asked).toBe(1)
  })

  it('asks anew when the content has moved, also while an older question is under way', async () => {
    const { api, clock, held } = setUp()
    const early = held.get()
    api.revision = 2
    clock.see(2)
    expect((await held.get()).data).toBe('at 2')
    await early
    clock.see(3)
    api.revision = 3
    expect((await held.get()).data).toBe('at 3')
  })

  it('asks again after a failure', async () => {
    const clock = new RevisionClock({ epoch: 'a', revision: 1 })
    let asked = 0
    const held = new HeldAnswer(clock, async () => {
      if (++asked === 1) throw new Error('away')
      return { data: 'here', revision: 1 }
    })
    await expect(held.get()).rejects.toThrow('away')
    expect((await held.get()).data).toBe('here')
  })
})
