import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom } from '../../testing/newsroom.ts'
import type { Newsroom, Sending } from '../../testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const picture = (background: string) =>
  sharp({ create: { width: 30, height: 20, channels: 3, background } })
    .png()
    .toBuffer()

function upload(
  content: Buffer | string,
  name: string,
  fields: object,
  type = 'image/png',
  as: Sending['as'] = 'author',
) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(Buffer.from(content))], name, { type }))
  form.set('_payload', JSON.stringify(fields))
  return newsroom.rest('POST', 'media', { as, form })
}

const docIn = (body: Record<string, unknown>): Record<string, unknown> =>
  typeof body.doc === 'object' && body.doc !== null ? { ...body.doc } : {}
const files = async () => readdir(path.join(process.env.DATA_DIR ?? '', 'media'))

describe('an image', () => {
  it('is kept under the name of its content, with a job queued to make its sizes', async () => {
    const { status, body } = await upload(await picture('red'), 'Sommer på Øyeren (1).png', {
      alt: 'Rødt felt',
    })
    expect(status).toBe(201)
    const doc = docIn(body)
    expect(doc.filename).toMatch(/^[0-9a-f]{24}\.png$/)
    expect([doc.width, doc.height, doc.mimeType]).toEqual([30, 20, 'image/png'])
    expect(await files()).toContain(doc.filename)
    const jobs = await newsroom.sql("SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'renditions'")
    expect(jobs).toHaveLength(1)
  })

  it('uploaded twice is two documents with one file, which stays when one of them is deleted', async () => {
    const first = docIn((await upload(await picture('blue'), 'a.png', { alt: 'Blått' })).body)
    const second = docIn((await upload(await picture('blue'), 'b.png', { alt: 'Også blått' })).body)
    expect(second.filename).toBe(first.filename)
    expect(second.id).not.toBe(first.id)
    expect((await newsroom.rest('DELETE', `media/${first.id}`, { as: 'editor' })).status).toBe(200)
    expect(await files()).toContain(second.filename)
    expect((await newsroom.rest('GET', `media/file/${second.filename}`, { as: 'author' })).status).toBe(200)
  })

  it.each([
    [
      'SVG',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'x.svg',
      'image/svg+xml',
    ],
    ['SVG that calls itself PNG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'x.png', 'image/png'],
    ['HTML that calls itself JPEG', '<!doctype html><script>alert(1)</script>', 'x.jpg', 'image/jpeg'],
    ['PDF', '%PDF-1.7', 'x.pdf', 'application/pdf'],
    ['nothing', '', 'x.png', 'image/png'],
  ])('that is %s is refused, saying what can be used', async (_, content, name, type) => {
    const { status, body } = await upload(content, name, { alt: 'x' }, type)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toMatch(/JPEG, PNG eller WebP|Ingen fil/)
  })

  it('needs an alternative text', async () => {
    const { status, body } = await upload(await picture('green'), 'x.png', {})
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Alternativ tekst')
  })

  it('is not fetched from an address', async () => {
    const body = { alt: 'x', url: 'http://127.0.0.1:1/x.png', filename: 'x.png' }
    expect((await newsroom.rest('POST', 'media', { as: 'editor', body })).status).toBe(400)
    expect(
      (await newsroom.rest('GET', 'media/paste-url?src=http://127.0.0.1:1/', { as: 'editor' })).status,
    ).toBe(404)
  })

  it('has a focal point that can be moved without touching the file', async () => {
    const { id, filename } = docIn((await upload(await picture('pink'), 'x.png', { alt: 'Rosa' })).body)
    const address = `media/${id}?uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=80`
    const moved = docIn((await newsroom.rest('PATCH', address, { as: 'editor', body: { alt: 'Rosa' } })).body)
    expect([moved.focalX, moved.focalY, moved.filename]).toEqual([20, 80, filename])
  })

  it('in the place of another is made in sizes of its own', async () => {
    const { id } = docIn((await upload(await picture('red'), 'x.png', { alt: 'Rødt' })).body)
    const { makeRenditions } = await import('../../jobs/tasks/renditions.ts')
    await makeRenditions(newsroom.payload, { mediaId: String(id) })
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await picture('olive'))], 'y.png', { type: 'image/png' }))
    form.set('_payload', '{}')
    const { body } = await newsroom.rest('PATCH', `media/${id}`, { as: 'editor', form })
    expect(docIn(body).renditions).toBeNull()
    await makeRenditions(newsroom.payload, { mediaId: String(id) })
    const { filename, renditions } = await newsroom.payload.findByID({ collection: 'media', id: String(id) })
    expect(JSON.stringify(renditions)).toContain(String(filename).slice(0, 24))
  })

  it('is not made in sizes again, whatever is asked for when it is changed', async () => {
    const { id } = docIn((await upload(await picture('tan'), 'x.png', { alt: 'Brunt' })).body)
    const { makeRenditions } = await import('../../jobs/tasks/renditions.ts')
    await makeRenditions(newsroom.payload, { mediaId: String(id) })
    await newsroom.sql('DELETE FROM graphile_worker._private_jobs')
    const change = { as: 'editor', body: { alt: 'Lysebrunt' } } as const
    expect((await newsroom.rest('PATCH', `media/${id}?select[alt]=true`, change)).status).toBe(200)
    const jobs = "SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'renditions'"
    expect(await newsroom.sql(jobs)).toEqual([])
  })

  it('is seen by staff and nobody else', async () => {
    const { id, filename } = docIn((await upload(await picture('gray'), 'x.png', { alt: 'Grått' })).body)
    for (const as of ['admin', 'editor', 'author', 'contributor', 'reviewer'] as const) {
      expect((await newsroom.rest('GET', `media/${id}`, { as })).status).toBe(200)
      const file = await newsroom.rest('GET', `media/file/${filename}`, { as })
      expect(file.status).toBe(200)
      expect(file.headers.get('Content-Security-Policy')).toContain('sandbox')
    }
    expect((await newsroom.rest('GET', `media/${id}`, { as: 'stranger' })).status).toBe(401)
    expect((await newsroom.rest('GET', `media/file/${filename}`, { as: 'stranger' })).status).toBe(401)
    expect(
      (await newsroom.rest('GET', 'media/file/..%2f..%2fdemo-accounts.json', { as: 'admin' })).status,
    ).toBe(404)
    expect((await newsroom.rest('GET', `media/file/${'0'.repeat(24)}.png`, { as: 'admin' })).status).toBe(404)
  })
})

describe('who looks after an image', () => {
  it('is whoever uploaded it, until something published shows it; then those who publish', async () => {
    const { id } = docIn(
      (await upload(await picture('teal'), 'x.png', { alt: 'Før' }, 'image/png', 'contributor')).body,
    )
    const change = (as: Sending['as']) =>
      newsroom.rest('PATCH', `media/${id}`, { as, body: { alt: 'Etter' } })
    expect((await change('contributor')).status).toBe(200)
    expect((await change('author')).status).toBe(403)
    expect((await change('reviewer')).status).toBe(403)
    const news = {
      title: 'Med bilde',
      language: 'nb',
      sites: ['osloregionen'],
      image: id,
      _status: 'published',
    }
    expect((await newsroom.rest('POST', 'news', { as: 'editor', body: news })).status).toBe(201)
    expect((await change('contributor')).status).toBe(403)
    expect((await newsroom.rest('DELETE', `media/${id}`, { as: 'contributor' })).status).toBe(403)
    expect((await change('editor')).status).toBe(200)
  })

  it('is found out without a connection more than each change has', async () => {
    const { id } = docIn(
      (await upload(await picture('plum'), 'x.png', { alt: 'Før' }, 'image/png', 'contributor')).body,
    )
    const user = { ...newsroom.staff.contributor, collection: 'users' as const }
    const change = { collection: 'media', id: String(id), data: { alt: 'Etter' }, user } as const
    const together = Array.from({ length: 30 }, () =>
      newsroom.payload.update({ ...change, overrideAccess: false }),
    )
    expect(await Promise.all(together)).toHaveLength(30)
  })

  it('is never a reviewer, who cannot upload either', async () => {
    expect((await upload(await picture('lime'), 'x.png', { alt: 'x' }, 'image/png', 'reviewer')).status).toBe(
      403,
    )
  })

  it('cannot write what the system writes', async () => {
    const fields = { alt: 'x', renditions: [{ key: 'evil.html' }], createdBy: newsroom.staff.admin.id }
    const doc = docIn((await upload(await picture('navy'), 'x.png', fields)).body)
    expect(doc.renditions ?? null).toBeNull()
    expect(JSON.stringify(doc.createdBy)).toContain(newsroom.staff.author.id)
  })
})
