import { describe, expect, it } from 'vitest'
import { RevisionClock } from '../content/revision.ts'
import { Turns } from './turns.ts'
import { Warmer } from './warmer.ts'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function setUp({ quiet = 5 } = {}) {
  const clock = new RevisionClock({ epoch: 'a', revision: 1 })
  const turns = new Turns(1, 10)
  const refreshed: string[] = []
  const seen: ((address: string) => void)[] = []
  const refresh = async (address: string) => {
    refreshed.push(address)
    for (const look of seen) look(address)
    if (address === '/broken') throw new Error('no')
    return true
  }
  const addresses = async () => ['/a', '/broken', '/b']
  const warmer = new Warmer({ clock, turns, cache: { refresh }, addresses, quiet })
  return { clock, refreshed, seen, turns, warmer }
}

describe('Warmer', () => {
  it('renders every address once the content has been quiet for a while, also after a failure', async () => {
    const { clock, refreshed, warmer } = setUp()
    clock.see(2)
    await expect.poll(() => refreshed).toEqual(['/a', '/broken', '/b'])
    warmer.stop()
  })

  it('waits until publishing has paused', async () => {
    const { clock, refreshed, warmer } = setUp({ quiet: 60 })
    for (let revision = 2; revision < 8; revision++) {
      clock.see(revision)
      await pause(10)
    }
    expect(refreshed).toEqual([])
    await expect.poll(() => refreshed.length).toBe(3)
    warmer.stop()
  })

  it('begins again when the content moves in the middle of a round', async () => {
    const { clock, refreshed, seen, warmer } = setUp()
    seen.push(() => clock.see(3))
    clock.see(2)
    await expect.poll(() => refreshed.length).toBe(4)
    expect(refreshed).toEqual(['/a', '/a', '/broken', '/b'])
    warmer.stop()
  })

  it('lets readers go first', async () => {
    const { clock, refreshed, turns, warmer } = setUp()
    let finish = () => {}
    const reader = turns.run(() => new Promise<void>((resolve) => (finish = resolve)))
    clock.see(2)
    await pause(40)
    expect(refreshed).toEqual([])
    finish()
    await reader
    await expect.poll(() => refreshed.length).toBe(3)
    warmer.stop()
  })

  it('does nothing more once it is stopped', async () => {
    const { clock, refreshed, warmer } = setUp()
    clock.see(2)
    warmer.stop()
    await pause(20)
    expect(refreshed).toEqual([])
  })
})
