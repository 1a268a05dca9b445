import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Dumps } from '@osloregionen/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signIn } from '../bench/staff.ts'
import { Progress } from '../command-line/progress.ts'
import { inRepository } from '../configuration/paths.ts'
import { withClient } from '../postgres/roles.ts'
import { waitUntil } from '../processes/wait.ts'
import { startSystem } from '../testing/system.ts'
import { differences, emptyQueue } from './content.ts'
import { Readers } from './readers.ts'

/** Needs root, since it mounts small disks over folders of the product. */
let product: Awaited<ReturnType<typeof startSystem>>
const mounted: string[] = []
beforeAll(async () => {
  product = await startSystem(new Progress())
  await emptyQueue(product.system)
})
afterAll(async () => {
  await product.run.halt(['osloregionen'])
  for (const folder of mounted) execFileSync('/usr/bin/umount', ['--lazy', folder])
  await product.stop()
})

/** Puts a disk where a folder was, with what was in it and room for so many kilobytes more. */
function shrink(folder: string, room: number): void {
  mkdirSync(folder, { recursive: true })
  const used = Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0])
  const aside = `${folder}-aside`
  cpSync(folder, aside, { recursive: true })
  execFileSync('/usr/bin/mount', ['-t', 'tmpfs', '-o', `size=${used + room}k`, 'tmpfs', folder])
  mounted.push(folder)
  cpSync(aside, folder, { recursive: true })
}

/** Takes what is left of a disk. */
function fill(folder: string): string {
  const file = join(folder, 'filler')
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(file, Buffer.alloc(bavail * bsize))
  return file
}

const unfinished = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.part(ial)?$/.test(name))

it('pages that cannot be kept are made, shown and renewed all the same', async () => {
  const { run, system } = product
  const folder = join(system.dataDir, 'pages', 'osloregionen')
  await run.halt(['osloregionen'])
  rmSync(folder, { recursive: true, force: true })
  shrink(folder, 200)
  await run.resume(['osloregionen'])
  const sitemap = await (await fetch(`${system.osloregionenUrl}/sitemap.xml`)).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)</g)].flatMap(([, address]) => address ?? [])
  for (const address of [...addresses, ...addresses]) expect((await fetch(address)).status, address).toBe(200)
  expect(statfsSync(folder).bavail).toBeLessThan(5)

  const readers = new Readers(addresses.slice(0, 4))
  const editor = await signIn(system)
  for (let n = 0; n < 20; n += 1) {
    const { id, slug } = await editor.publish(`Fullt ${n} ${Date.now()}`)
    const shows = (text: string) => async () =>
      (await (await fetch(`${system.osloregionenUrl}/aktuelt/${slug}`)).text()).includes(text)
    expect(await waitUntil(shows('Fullt'), { limit: 5_000, pause: 20 })).toBe(true)
    await editor.change(id, { summary: `Endret ${n}`, _status: 'published' })
    expect(await waitUntil(shows(`Endret ${n}`), { limit: 5_000, pause: 20 })).toBe(true)
  }
  await readers.stop()
  expect(readers.faults).toEqual([])
  // Writes that are under way may be there for a moment.
  await waitUntil(() => unfinished(folder).length === 0, { limit: 5_000 })
  expect(unfinished(folder)).toEqual([])
})

it('an image that there is no room for is refused with a sentence, and leaves nothing behind', async () => {
  const { system } = product
  const folder = join(system.dataDir, 'media')
  shrink(folder, 4_000)
  const filler = fill(folder)
  const upload = uploader(system.cmsUrl, await tokenOf(system))
  const refused = await upload()
  expect(refused.status).toBe(507)
  expect(await refused.text()).toContain('Det er ikke plass til mer på disken')
  expect(unfinished(folder)).toEqual([])

  rmSync(filler)
  const taken = await upload()
  expect(taken.status).toBe(201)
  await emptyQueue(system)
  const { doc } = (await taken.json()) as { doc: { filename: string } }
  expect(readdirSync(folder)).toContain(doc.filename)
  expect(await differences(system)).toBe('')
})

it('dumps that there is no room for leave those that were there, and are written when there is room', async () => {
  const { system } = product
  const folder = join(system.dataDir, 'dumps')
  const index = async () => Dumps.parse(await (await fetch(`${system.deliveryUrl}/v1/dumps`)).json())
  const before = await index()
  // Older ones would make room when they go.
  const present = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).folder
  for (const name of readdirSync(folder).filter((entry) => entry !== present && entry !== 'index.json'))
    rmSync(join(folder, name), { recursive: true })
  shrink(folder, 100)
  const filler = fill(folder)
  await (await signIn(system)).publish(`Uten plass ${Date.now()}`)
  const queue = `SELECT graphile_worker.add_job('write-dumps', '{}', queue_name => 'dumps', job_key => 'without-room')`
  await withClient(system.databaseUrl, (client) => client.query(queue))
  const hasFailed = () =>
    withClient(system.databaseUrl, async (client) => {
      const { rows } = await client.query(
        `SELECT 1 FROM graphile_worker.jobs WHERE key = 'without-room' AND last_error LIKE '%no room for the dumps%'`,
      )
      return rows.length > 0
    })
  expect(await waitUntil(hasFailed, { limit: 30_000, pause: 200 })).toBe(true)
  expect(await index()).toEqual(before)
  for (const { url, bytes } of before.data)
    expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(bytes)
  expect(unfinished(folder)).toEqual([])

  rmSync(filler)
  // It is tried again by itself, after a pause that grows.
  const isNew = async () => (await index()).revision > before.revision
  expect(await waitUntil(isNew, { limit: 120_000, pause: 500 })).toBe(true)
})

async function tokenOf({ cmsUrl, accounts }: typeof product.system): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(accounts.find(({ role }) => role === 'editor')),
  })
  return ((await response.json()) as { token: string }).token
}

function uploader(cmsUrl: string, token: string) {
  const image = readFileSync(inRepository('apps/osloregionen/public/og.png'))
  return () => {
    const form = new FormData()
    form.set('file', new File([image], 'bilde.png', { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ alt: 'Et bilde' }))
    return fetch(`${cmsUrl}/api/media`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}` },
      body: form,
    })
  }
}
