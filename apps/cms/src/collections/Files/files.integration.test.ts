import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom } from '../../testing/newsroom.ts'
import type { Newsroom, Sending } from '../../testing/newsroom.ts'
import { onePage } from '../../testing/pdf.ts'
import { docIn, fileForm, uploadFile } from '../../testing/uploads.ts'
import type { Upload } from '../../testing/uploads.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const upload = (content: Buffer | string, sent: Upload = {}) => uploadFile(newsroom, content, sent)

const kept = async () => readdir(path.join(process.env.DATA_DIR ?? '', 'media'))
const jobsFor = (id: unknown) =>
  newsroom.sql(
    "SELECT 1 FROM graphile_worker._private_jobs WHERE payload->>'fileId' = $1 AND task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'read-file')",
    [id],
  )

/** A file with what no answer says of it. */
const whole = (id: unknown) =>
  newsroom.payload.findByID({ collection: 'files', id: String(id), showHiddenFields: true })

const tagged = '/MarkInfo << /Marked true >> /Lang (nn-NO)'
const map = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: null }] }

describe('a PDF', () => {
  it('is kept under the name of its content, with what it says of itself, and a job queued to read it', async () => {
    const { status, body } = await upload(onePage('Hei', tagged), { name: 'Årsmelding_2020 (endelig).PDF' })
    expect(status).toBe(201)
    const doc = docIn(body)
    expect(doc.filename).toMatch(/^[0-9a-f]{24}-arsmelding-2020-endelig\.pdf$/)
    expect(doc).toMatchObject({
      title: 'Årsmelding 2020 (endelig)',
      mimeType: 'application/pdf',
      format: 'pdf',
      language: 'nn',
      pages: 1,
      tagged: true,
      size: '1 kB',
    })
    expect(await kept()).toContain(doc.filename)
    expect(await jobsFor(doc.id)).toHaveLength(1)
  })

  it('is called what the editor calls it, in the language the editor says', async () => {
    const fields = { title: 'Mål for 2021', language: 'nb' }
    const doc = docIn((await upload(onePage('Hei', tagged), { fields })).body)
    expect([doc.title, doc.language]).toEqual(['Mål for 2021', 'nb'])
    expect(doc.filename).toMatch(/-mal-for-2021\.pdf$/)
  })

  it('is read by its job: its text by page, and its first page as a picture', async () => {
    const { readFile } = await import('../../jobs/tasks/readFile.ts')
    const { id } = docIn((await upload(onePage('Gods og logistikk'))).body)
    await readFile(newsroom.payload, { fileId: String(id) })
    const file = await whole(id)
    expect(file.text).toEqual([{ page: 1, text: 'Gods og logistikk' }])
    expect([file.hasText, file.tagged]).toEqual([true, false])
    expect(file.cover).toMatchObject({ type: 'image/webp', width: 960, height: 1280 })
    expect(file.cover).toMatchObject({ small: { type: 'image/webp', width: 320, height: 427 } })
    expect(file.thumbnailURL).toMatch(/^\/api\/files\/file\/[0-9a-f]{24}\.webp$/)
    const picture = await newsroom.rest('GET', String(file.thumbnailURL).slice(5), { as: 'author' })
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp'])
    // It has been read: saving it again queues no second reading.
    await newsroom.sql('DELETE FROM graphile_worker._private_jobs')
    await newsroom.rest('PATCH', `files/${id}`, { as: 'author', body: { title: 'Gods' } })
    expect(await jobsFor(id)).toEqual([])
  })

  it('without text, as when scanned, is said to have none', async () => {
    const { readFile } = await import('../../jobs/tasks/readFile.ts')
    const { id } = docIn((await upload(onePage(''))).body)
    await readFile(newsroom.payload, { fileId: String(id) })
    const file = await whole(id)
    expect([file.text, file.hasText]).toEqual([[], false])
  })

  it('takes the place of another with what is said of it, and is read anew', async () => {
    const { id } = docIn((await upload(onePage('Hei', tagged), { fields: { title: 'Plan' } })).body)
    const { readFile } = await import('../../jobs/tasks/readFile.ts')
    await readFile(newsroom.payload, { fileId: String(id) })
    await newsroom.sql('DELETE FROM graphile_worker._private_jobs')
    const changed = await newsroom.rest('PATCH', `files/${id}`, {
      as: 'author',
      form: fileForm(onePage('Ny')),
    })
    expect(docIn(changed.body)).toMatchObject({ title: 'Plan', tagged: false, cover: null })
    expect((await whole(id)).text).toBeNull()
    expect(await jobsFor(id)).toHaveLength(1)
  })

  it('that takes the place of another is in its own language, unless the editor says which', async () => {
    const { id, language } = docIn((await upload(onePage('Hei', tagged))).body)
    const replace = async (catalogue: string, fields: object = {}) => {
      const sent = { as: 'author', form: fileForm(onePage('Ny', catalogue), { fields }) } as const
      return docIn((await newsroom.rest('PATCH', `files/${id}`, sent)).body).language
    }
    expect(language).toBe('nn')
    expect(await replace('/Lang (en-GB)')).toBe('en')
    expect(await replace('/Lang (en-GB)', { language: 'nb' })).toBe('nb')
    expect(await replace('')).toBeNull()
  })

  it.each(['title', 'description'])('is read by its job, though only its %s is asked for', async (field) => {
    const { id } = docIn((await upload(onePage('Hei'), { query: `?select[${field}]=true` })).body)
    expect(await jobsFor(id)).toHaveLength(1)
    const { readFile } = await import('../../jobs/tasks/readFile.ts')
    await readFile(newsroom.payload, { fileId: String(id) })
    await newsroom.sql('DELETE FROM graphile_worker._private_jobs')
    const change = { as: 'author', body: { title: 'Hei igjen' } } as const
    await newsroom.rest('PATCH', `files/${id}?select[format]=true`, change)
    expect(await jobsFor(id)).toEqual([])
  })

  it('that is there twice is one file, which stays when one of the two is deleted', async () => {
    const fields = { title: 'Samme' }
    const first = docIn((await upload(onePage('Samme'), { fields })).body)
    const second = docIn((await upload(onePage('Samme'), { fields })).body)
    expect(second.filename).toBe(first.filename)
    expect((await newsroom.rest('DELETE', `files/${first.id}`, { as: 'editor' })).status).toBe(200)
    expect((await newsroom.rest('GET', `files/file/${second.filename}`, { as: 'author' })).status).toBe(200)
  })
})

describe('geodata', () => {
  it('is kept as it is, and has no pages', async () => {
    const content = JSON.stringify(map)
    const doc = docIn((await upload(content, { name: 'kommuner.json', type: 'application/json' })).body)
    expect(doc).toMatchObject({ title: 'Kommuner', format: 'geojson', mimeType: 'application/geo+json' })
    expect([doc.pages ?? null, doc.tagged ?? null]).toEqual([null, null])
    expect(doc.filename).toMatch(/^[0-9a-f]{24}-kommuner\.geojson$/)
    expect(await jobsFor(doc.id)).toEqual([])
    const file = await newsroom.rest('GET', `files/file/${doc.filename}`, { as: 'author' })
    expect(file.body).toEqual(map)
    expect(file.headers.get('content-type')).toBe('application/geo+json')
  })

  it('may be a topology, which is JSON by its name', async () => {
    const topology = { type: 'Topology', objects: { kommuner: {} }, arcs: [] }
    const doc = docIn((await upload(JSON.stringify(topology), { name: 'kommuner.topojson', type: '' })).body)
    expect(doc).toMatchObject({ title: 'Kommuner', format: 'topojson', mimeType: 'application/json' })
    expect(doc.filename).toMatch(/^[0-9a-f]{24}-kommuner\.json$/)
  })
})

describe('an upload', () => {
  const word = 'PK\x03\x04[Content_Types].xml'
  const script = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'
  it.each([
    [
      'a web page that calls itself PDF',
      '<!doctype html><script>alert(1)</script>',
      /verken PDF eller geodata/,
    ],
    ['a Word document', word, /verken PDF eller geodata/],
    ['a damaged PDF', '%PDF-1.7\n1 0 obj', /skadet/],
    ['a PDF with a script', onePage('Hei', script), /skript, kommandoer eller vedlegg/],
    [
      'a map in metres',
      JSON.stringify({ type: 'Feature', geometry: { type: 'Point', coordinates: [6e5, 6e6] } }),
      /WGS 84/,
    ],
  ])('that is %s is refused, saying what to do', async (_, content, sentence) => {
    const { status, body } = await upload(content)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toMatch(sentence)
  })

  it('is refused in English to those who work in English', async () => {
    const headers = { Cookie: 'payload-lng=en' }
    const { body } = await newsroom.rest('POST', 'files', { as: 'author', form: fileForm(word), headers })
    expect(JSON.stringify(body)).toMatch(/neither a PDF nor geodata/)
  })

  it('is not fetched from an address', async () => {
    const body = { title: 'x', url: 'http://127.0.0.1:1/x.pdf', filename: 'x.pdf' }
    expect((await newsroom.rest('POST', 'files', { as: 'editor', body })).status).toBe(400)
  })

  it('cannot say of itself what the system finds out', async () => {
    const fields = {
      tagged: true,
      pages: 99,
      text: [{ page: 1, text: 'x' }],
      cover: { key: 'x' },
      format: 'geojson',
    }
    const doc = docIn((await upload(onePage('Hei'), { fields })).body)
    expect(doc).toMatchObject({ format: 'pdf', pages: 1, tagged: false, cover: null })
    const changed = await newsroom.rest('PATCH', `files/${doc.id}`, { as: 'author', body: fields })
    expect(docIn(changed.body)).toMatchObject({ format: 'pdf', pages: 1, tagged: false })
    expect((await whole(doc.id)).text).toBeNull()
  })

  it('is not for reviewers and strangers, who do not see what is uploaded either', async () => {
    expect((await upload(onePage('Hei'), { as: 'reviewer' })).status).toBe(403)
    expect((await upload(onePage('Hei'), { as: 'stranger' })).status).toBe(401)
    const { id, filename } = docIn((await upload(onePage('Hei'))).body)
    for (const address of [`files/${id}`, `files/file/${filename}`]) {
      expect((await newsroom.rest('GET', address, { as: 'reviewer' })).status).toBeGreaterThan(400)
      expect((await newsroom.rest('GET', address, { as: 'stranger' })).status).toBe(401)
    }
  })
})

describe('who looks after a file', () => {
  it('is whoever uploaded it, until something published uses it; then those who publish', async () => {
    const { id } = docIn((await upload(onePage('Mitt'), { as: 'contributor' })).body)
    const change = (as: Sending['as']) =>
      newsroom.rest('PATCH', `files/${id}`, { as, body: { title: 'Etter' } })
    expect((await change('contributor')).status).toBe(200)
    expect((await change('author')).status).toBe(403)
    const report = {
      title: 'Rapport',
      language: 'nb',
      sites: ['osloregionen'],
      kind: 'study',
      file: id,
      _status: 'published',
    }
    const made = await newsroom.rest('POST', 'reports', { as: 'editor', body: report })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    expect((await change('contributor')).status).toBe(403)
    expect((await change('editor')).status).toBe(200)
  })
})
