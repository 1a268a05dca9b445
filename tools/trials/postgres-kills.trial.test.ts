import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Progress } from '../command-line/progress.ts'
import { startSystem } from '../testing/system.ts'
import { emptyQueue } from './content.ts'
import { Team } from './team.ts'

const kills = 100

let product: Awaited<ReturnType<typeof startSystem>>
beforeAll(async () => {
  product = await startSystem(new Progress(), { durable: true })
  await emptyQueue(product.system)
})
afterAll(() => product.stop())

it(`${kills} times Postgres is killed while people publish: nothing that was acknowledged is lost`, async () => {
  const { run, system } = product
  const team = await Team.start(system, system, system, system)
  const recoveries: number[] = []
  for (let n = 0; n < kills; n += 1) {
    await sleep(200 + 37 * (n % 20))
    const killed = performance.now()
    await run.halt(['postgres'], 'SIGKILL')
    // The backends of a killed server may hold its memory for a moment; the supervisor then tries again by itself.
    await run.resume(['postgres']).catch(() => undefined)
    expect(await team.writesAgain(60_000)).toBe(true)
    recoveries.push(performance.now() - killed)
  }
  await team.stop()
  expect(await team.faults()).toEqual([])

  recoveries.sort((a, b) => a - b)
  const seconds = (index: number) => ((recoveries.at(index) ?? 0) / 1000).toFixed(1)
  console.log(
    `${team.counts.acknowledged} writes acknowledged, ${team.counts.refused} refused;`,
    `writing again after ${seconds(kills / 2)} s (median), ${seconds(-1)} s (longest)`,
  )
  expect(recoveries.at(-1)).toBeLessThan(10_000)
})
