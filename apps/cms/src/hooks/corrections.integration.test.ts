import { Report, type Correction } from '@osloregionen/contract'
import { findDocument } from '@osloregionen/content-store/read'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openNewsroom, type Newsroom } from '../testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const Saved = z.object({ doc: z.object({ id: z.string() }) })

async function send(method: string, address: string, body: object): Promise<string> {
  const answer = await newsroom.rest(method, address, { as: 'editor', body })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return Saved.safeParse(answer.body).data?.doc.id ?? ''
}
const published = { _status: 'published' }
const create = (fields: object = {}) =>
  send('POST', 'reports', {
    ...published,
    title: 'Gods',
    language: 'nb',
    sites: ['osloregionen'],
    kind: 'study',
    ...fields,
  })
const publish = (id: string, fields: object) => send('PATCH', `reports/${id}`, { ...published, ...fields })
const saveDraft = (id: string, fields: object) => send('PATCH', `reports/${id}?draft=true`, fields)
const correct = (id: string, changeNote: string) => publish(id, { updateType: 'major', changeNote })

async function read(id: string): Promise<Report> {
  const found = await findDocument(newsroom.payload.db.pool, { id }, {})
  if (found.kind !== 'document') throw new Error(`It is ${found.kind}`)
  return Report.parse(JSON.parse(found.json))
}
const notes = async (id: string) => (await read(id)).corrections.map(({ note }: Correction) => note)

describe('a correction', () => {
  it('is a major change with a note, published after the first time, and is marked with when', async () => {
    const id = await create({ updateType: 'major', changeNote: 'Ikke en rettelse ennå.' })
    expect(await read(id)).toMatchObject({ corrections: [], latestCorrection: null })
    const before = new Date().toISOString()
    await correct(id, 'Tallet for Asker er rettet.')
    const { corrections, latestCorrection } = await read(id)
    expect(corrections.map(({ note }) => note)).toEqual(['Tallet for Asker er rettet.'])
    expect(latestCorrection).toEqual(corrections[0])
    const at = corrections[0]?.at ?? ''
    expect(before <= at && at <= new Date().toISOString()).toBe(true)
  })

  it('stays, with those after it, whatever else is changed', async () => {
    const id = await create()
    await correct(id, 'Første')
    const [first] = (await read(id)).corrections
    await publish(id, { updateType: 'minor', summary: 'Skrivefeil' })
    await correct(id, 'Andre')
    await publish(id, { title: 'Gods og logistikk' })
    expect(await notes(id)).toEqual(['Andre', 'Første'])
    expect((await read(id)).corrections[1]).toEqual(first)
  })

  it('is one, however often it is published again with the same note', async () => {
    const id = await create()
    await correct(id, 'Nye tall')
    await publish(id, { summary: 'Skrivefeil' })
    await correct(id, ' Nye tall ')
    expect(await notes(id)).toEqual(['Nye tall'])
    await publish(id, { updateType: 'minor' })
    await correct(id, 'Nye tall')
    expect(await notes(id)).toEqual(['Nye tall', 'Nye tall'])
  })

  it('is not made by a draft, nor by a change without a note', async () => {
    const id = await create()
    await saveDraft(id, { updateType: 'major', changeNote: 'Utkast' })
    expect(await notes(id)).toEqual([])
    await publish(id, { updateType: 'major', changeNote: ' ' })
    expect(await notes(id)).toEqual([])
    await saveDraft(id, { updateType: 'major', changeNote: 'Utkast' })
    await publish(id, {})
    expect(await notes(id)).toEqual(['Utkast'])
  })

  it('survives that an earlier version is restored, and that it is taken down', async () => {
    const id = await create()
    await correct(id, 'Første')
    const { docs } = await newsroom.payload.findVersions({
      collection: 'reports',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
      overrideAccess: true,
    })
    await correct(id, 'Andre')
    const answer = await newsroom.rest('POST', `reports/versions/${docs[0]?.id}?draft=true`, { as: 'editor' })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    await publish(id, { updateType: 'minor' })
    expect(await notes(id)).toEqual(['Andre', 'Første'])
    await send('PATCH', `reports/${id}`, { _status: 'draft' })
    await correct(id, 'Tredje')
    expect(await notes(id)).toEqual(['Tredje', 'Andre', 'Første'])
  })

  it('cannot be written, changed or removed by hand, and does not follow a copy', async () => {
    const at = '2021-01-01T00:00:00.000Z'
    const id = await create({ corrections: [{ at, note: 'Funnet på' }] })
    expect(await notes(id)).toEqual([])
    await correct(id, 'Rettet')
    await publish(id, { corrections: [] })
    await publish(id, { corrections: [{ at, note: 'Omskrevet' }] })
    expect(await notes(id)).toEqual(['Rettet'])
    const copy = await send('POST', `reports/${id}/duplicate`, {})
    await publish(copy, { title: 'Kopi', slug: 'kopi' })
    expect(await notes(copy)).toEqual([])
  })
})
