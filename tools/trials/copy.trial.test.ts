import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from 'vitest'
import { processesOf } from '../bench/processes.ts'
import { signIn } from '../bench/staff.ts'
import { Progress } from '../command-line/progress.ts'
import { waitUntil } from '../processes/wait.ts'
import { startSystem } from '../testing/system.ts'
import { Author } from './author.ts'
import { BadLine } from './bad-line.ts'
import { emptyQueue } from './content.ts'
import { mergers, Partner, published } from './partner.ts'

const edits = inject('trials') === 'full' ? 5_000 : 1_000
const seed = 6
/** Of so many edits, one is followed by a fault. */
const between = 100

let product: Awaited<ReturnType<typeof startSystem>>
let line: BadLine
beforeAll(async () => {
  product = await startSystem(new Progress(), { durable: true })
  // The pictures of the sample content are being made.
  await emptyQueue(product.system, 450_000)
  line = await BadLine.start(product.system.deliveryUrl)
})
afterAll(async () => {
  line?.stop()
  await product?.stop()
})

it('the programs that partners are given keep an exact copy, whatever is killed', async () => {
  const { system } = product
  const partners = (['documentation', 'client'] as const).map(
    (name) => new Partner({ deliveryUrl: line.url }, name),
  )
  onTestFinished(() => partners.forEach((partner) => partner.stop()))
  const faults: (() => void)[] = [
    () => killProcess('delivery'),
    () => killProcess('postgres'),
    () => partners.forEach((partner) => partner.kill()),
    () => line.become('cuts'),
    () => line.become('sound'),
  ]
  const editor = await signIn(system)
  const author = new Author(editor, await editor.entries('sectors'))
  const steps = fc.sample(fc.record({ act: fc.nat({ max: 99 }), at: fc.nat() }), { seed, numRuns: edits })
  for (const [index, { act, at }] of steps.entries()) {
    await author.edit(act, at)
    if (index % between === between - 1) faults[((index / between) % faults.length) | 0]?.()
  }
  line.become('sound')
  await emptyQueue(system)
  const wanted = await published(system)
  const isEqual = async () =>
    partners.every(({ documents }) => JSON.stringify(sorted(documents)) === JSON.stringify(sorted(wanted)))
  await waitUntil(isEqual, { limit: 60_000, pause: 200 })
  const merged = await mergers(system)
  console.log(
    `${edits} edits, seed ${seed}: ${author.refused} refused while something was down, the programs killed ${partners[0]?.kills} times,`,
    `${Object.keys(wanted).length} documents at the end, ${merged} merged`,
  )
  for (const { documents } of partners) expect(sorted(documents)).toEqual(sorted(wanted))
  for (const language of ['nb', 'en'])
    expect(Object.keys(wanted)).toContain(`${author.entries[0]} ${language}`)
  expect(merged).toBeGreaterThan(0)

  function killProcess(name: string) {
    const pid = processesOf(system.dataDir).get(name)
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  }
})

const sorted = (documents: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(documents).toSorted(([one], [other]) => (one < other ? -1 : 1)))
