import { RegionMap } from '@osloregionen/contract'
import { topology } from 'topojson-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeUpBoundaries } from '../testing/boundaries.ts'
import { openNewsroom, type Newsroom } from '../testing/newsroom.ts'
import { onePage } from '../testing/pdf.ts'
import { docIn, fileForm, uploadFile } from '../testing/uploads.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
}, 120_000)
afterAll(() => newsroom?.close())

const said = { title: 'Kommunegrenser', credit: 'Laget for testen', licence: 'CC0 1.0' }
const upload = async (data: unknown, fields: object = said) => {
  const { status, body } = await uploadFile(newsroom, JSON.stringify(data), {
    name: 'kommuner.geojson',
    fields,
    type: 'application/geo+json',
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return docIn(body)
}
const choose = async (boundaries: unknown, headers: Record<string, string> = {}) => {
  const address = 'globals/organisation?locale=nb'
  const { status, body } = await newsroom.rest('POST', address, {
    as: 'editor',
    body: { boundaries },
    headers,
  })
  return { status, text: JSON.stringify(body) }
}
/** The map in the store; null where none is public. */
const published = async () => {
  const rows = await newsroom.sql(
    "SELECT document FROM content.documents WHERE type = 'maps' AND state = 'published'",
  )
  return rows.length === 0 ? null : RegionMap.parse(JSON.parse(String(rows[0]?.document))).boundaries
}
const publicMedia = async (name: unknown) =>
  newsroom.sql('SELECT 1 FROM content.media WHERE key = $1', [name])
const presentUsersOf = async (id: unknown) => {
  const { presentDependants } = await import('../jobs/tasks/presentDependants.ts')
  await presentDependants(newsroom.payload, { type: 'files', id: String(id) })
}

describe('the boundaries of the municipalities', () => {
  it('are public when they are chosen, with source, licence and the file, and no longer when they are not', async () => {
    const file = await upload(madeUpBoundaries())
    expect(file).toMatchObject({ format: 'geojson' })
    expect(file).not.toHaveProperty('boundaries')
    expect(await published()).toBeNull()
    expect(await publicMedia(file.filename)).toEqual([])

    const { status, text } = await choose(file.id)
    expect(status, text).toBe(200)
    const map = await published()
    expect(map?.areas).toHaveLength(65)
    expect(map).toMatchObject({ credit: said.credit, license: said.licence, source: { format: 'geojson' } })
    expect(await publicMedia(file.filename)).toHaveLength(1)

    expect((await choose(null)).status).toBe(200)
    expect(await published()).toBeNull()
    expect(await publicMedia(file.filename)).toEqual([])
  })

  it('may be TopoJSON with the numbers of 2020', async () => {
    const file = await upload(topology({ kommuner: madeUpBoundaries({ series: 'number2020' }) }))
    expect(file).toMatchObject({ format: 'topojson' })
    expect((await choose(file.id)).status).toBe(200)
    expect((await published())?.areas).toHaveLength(65)
  })

  it('are what is rebuilt from what is written', async () => {
    const { rebuild } = await import('../publishing/rebuild.ts')
    await choose((await upload(madeUpBoundaries())).id)
    const maps = async (mode: 'rebuild' | 'verify') =>
      (await rebuild(newsroom.payload, mode)).differences.filter(({ type }) => type === 'maps')
    expect(await maps('verify')).toEqual([])
    await newsroom.sql("UPDATE content.documents SET document = '{\"boundaries\":null}' WHERE type = 'maps'")
    expect(await maps('rebuild')).toHaveLength(1)
    expect((await published())?.areas).toHaveLength(65)
  })

  it('follow what is said of their file, and are gone as long as it names no source', async () => {
    const { id } = await upload(madeUpBoundaries())
    await choose(id)
    const change = async (fields: object) => {
      await newsroom.rest('PATCH', `files/${id}`, { as: 'editor', body: fields })
      await presentUsersOf(id)
    }
    await change({ credit: 'En annen kilde' })
    expect(await published()).toMatchObject({ credit: 'En annen kilde' })
    await change({ credit: '' })
    expect(await published()).toBeNull()
    await change({ credit: 'Kilden igjen' })
    expect(await published()).toMatchObject({ credit: 'Kilden igjen' })
  })

  it('are gone when their file is put in the trash, or gets another in its place that has none', async () => {
    const { id } = await upload(madeUpBoundaries())
    await choose(id)
    await newsroom.rest('PATCH', `files/${id}`, { as: 'editor', form: fileForm(onePage('Et notat')) })
    await presentUsersOf(id)
    expect(await published()).toBeNull()

    const other = await upload(madeUpBoundaries({ corners: 5 }))
    await choose(other.id)
    expect(await published()).not.toBeNull()
    await newsroom.rest('PATCH', `files/${other.id}`, {
      as: 'editor',
      body: { deletedAt: new Date().toISOString() },
    })
    await presentUsersOf(other.id)
    expect(await published()).toBeNull()
    expect((await choose(other.id)).text).toContain('Filen er slettet')
  })
})

describe('a file that cannot be the map', () => {
  const plain = madeUpBoundaries()
  const points = plain.features.map((feature) => ({
    ...feature,
    geometry: { type: 'Point', coordinates: [10, 60] },
  }))

  it.each([
    [
      'municipalities left out',
      madeUpBoundaries({ without: ['aremark', 'hole'] }),
      'mangler Aremark og Hole',
    ],
    ['no numbers', madeUpBoundaries({ property: 'navn2' }), 'finner ikke kommunenumrene'],
    ['points alone', { ...plain, features: points }, 'ingen flater'],
  ])('is told from others by what is wrong: %s', async (_, data, words) => {
    const { status, text } = await choose((await upload(data)).id)
    expect([status, text]).toEqual([400, expect.stringContaining(words)])
  })

  it('is one that does not say whose it is and what may be done with it', async () => {
    for (const fields of [{ title: 'Grenser' }, { credit: 'Noen' }, { licence: 'CC0 1.0' }]) {
      const { status, text } = await choose((await upload(plain, fields)).id)
      expect([status, text]).toEqual([400, expect.stringContaining('Skriv kilde og lisens')])
    }
  })

  it('is a PDF, and one that is not there', async () => {
    const { id } = docIn((await uploadFile(newsroom, onePage('Hei'))).body)
    expect((await choose(id)).text).toContain('ikke et kart')
    expect((await choose('01a221c6-9008-7339-b567-a56d20abd36c')).status).toBe(400)
  })

  it('is refused in English to those who work in English', async () => {
    const { id } = await upload(madeUpBoundaries({ without: ['oslo'] }))
    expect((await choose(id, { Cookie: 'payload-lng=en' })).text).toContain('The file lacks Oslo')
  })

  it('in metres is not taken at all', async () => {
    const feature = { ...plain.features[0], geometry: { type: 'Point', coordinates: [597_000, 6_643_000] } }
    const data = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
    const { status, body } = await uploadFile(newsroom, data)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('EPSG:4326')])
  })
})
