import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom } from '../testing/newsroom.ts'
import type { Newsroom, Sending } from '../testing/newsroom.ts'
import { onePage } from '../testing/pdf.ts'
import { docIn, uploadFile } from '../testing/uploads.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

interface Kept {
  id: string
  addresses: string[]
}

/** Uploads a PDF and has it read. */
async function read(words: string, as: Sending['as']): Promise<Kept> {
  const { id, filename } = docIn((await uploadFile(newsroom, onePage(words), { as })).body)
  const { readFile } = await import('../jobs/tasks/readFile.ts')
  await readFile(newsroom.payload, { fileId: String(id) })
  const { thumbnailURL } = await newsroom.payload.findByID({ collection: 'files', id: String(id) })
  const files = [`files/file/${filename}`, String(thumbnailURL).replace('/api/', '')]
  return { id: String(id), addresses: [`files/${id}`, ...files] }
}

const get = (address: string, as: Sending['as']) => newsroom.rest('GET', address, { as })
/** Whether somebody gets what is said of the file, the file itself, and its first page: all or nothing. */
async function mayRead({ id, addresses }: Kept, as: Sending['as']): Promise<boolean> {
  const list = await get(`files?where[id][equals]=${id}`, as)
  const single = await Promise.all(addresses.map((address) => get(address, as)))
  const answers = [list.body.totalDocs === 1, ...single.map(({ status }) => status === 200)]
  expect(new Set(answers).size, answers.join()).toBe(1)
  return answers.every(Boolean)
}

const draft = (more: object) => ({ title: 'Rapport', language: 'nb', sites: ['osloregionen'], ...more })
const downloads = (file: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [{ type: 'block', version: 2, format: '', fields: { blockType: 'downloads', files: [file] } }],
  },
})

describe('a file', () => {
  it('that nothing uses is read by whoever uploaded it, and those who read everything', async () => {
    const own = await read('Fra kommunen', 'contributor')
    const others = await read('Ikke ferdig', 'author')
    expect(await mayRead(own, 'contributor')).toBe(true)
    for (const as of ['admin', 'editor', 'author'] as const) {
      expect(await mayRead(own, as)).toBe(true)
      expect(await mayRead(others, as)).toBe(true)
    }
    expect(await mayRead(own, 'reviewer')).toBe(false)
    expect(await mayRead(others, 'contributor')).toBe(false)
    expect(await mayRead(others, 'reviewer')).toBe(false)
  })

  it('that something published uses is read by all staff, for as long as it is', async () => {
    const file = await read('Ferdig', 'author')
    const body = draft({ kind: 'study', file: file.id, _status: 'published' })
    const { id } = docIn((await newsroom.rest('POST', 'reports', { as: 'editor', body })).body)
    expect(await mayRead(file, 'contributor')).toBe(true)
    expect(await mayRead(file, 'reviewer')).toBe(true)
    await newsroom.rest('PATCH', `reports/${id}`, { as: 'editor', body: { _status: 'draft' } })
    expect(await mayRead(file, 'contributor')).toBe(false)
    expect(await mayRead(file, 'reviewer')).toBe(false)
  })

  it.each<[string, (file: string) => object]>([
    ['field', (file) => ({ file })],
    ['list', (file) => ({ attachments: [file] })],
    ['block', (file) => ({ body: downloads(file) })],
  ])('in a %s of a draft is read by those the draft is shared with', async (_, uses) => {
    const file = await read('Til gjennomlesing', 'author')
    const sharedWith = [newsroom.staff.reviewer.id]
    const body = draft({ ...uses(file.id), sharedWith })
    const { id } = docIn((await newsroom.rest('POST', 'reports?draft=true', { as: 'author', body })).body)
    expect(await mayRead(file, 'reviewer')).toBe(true)
    expect(await mayRead(file, 'contributor')).toBe(false)
    const withdraw = { as: 'author', body: { sharedWith: [] } } as const
    await newsroom.rest('PATCH', `reports/${id}?draft=true`, withdraw)
    expect(await mayRead(file, 'reviewer')).toBe(false)
  })

  it('cannot be had among the images', async () => {
    const { addresses } = await read('Ikke et bilde', 'author')
    const [, address = ''] = addresses
    for (const as of ['author', 'reviewer'] as const)
      expect((await get(address.replace('files/', 'media/'), as)).status).toBe(404)
  })
})

describe('what a file says', () => {
  const words = 'Ordene i filen'

  it('is in no answer, to nobody', async () => {
    const { id } = await read(words, 'contributor')
    const body = draft({ file: id })
    const report = docIn((await newsroom.rest('POST', 'reports?draft=true', { as: 'author', body })).body)
    for (const as of ['editor', 'author', 'contributor'] as const) {
      const answers = [
        await get(`files/${id}`, as),
        await get(`files/${id}?select[text]=true`, as),
        await get('files', as),
        await get(`reports/${report.id}?draft=true&depth=2`, as),
        await newsroom.rest('PATCH', `files/${id}`, { as: 'editor', body: { description: 'x' } }),
        await newsroom.graphql('{ Files { docs { id title text } } }', { as }),
        await newsroom.graphql(`{ File(id: "${id}") { id title text } }`, { as }),
      ]
      for (const answer of answers) expect(JSON.stringify(answer.body)).not.toContain(words)
    }
    const { text } = await newsroom.payload.findByID({ collection: 'files', id, showHiddenFields: true })
    expect(text).toEqual([{ page: 1, text: words }])
  })

  it('cannot be guessed at by asking for files that say it', async () => {
    await read(words, 'contributor')
    const { status } = await get(`files?where[text][like]=${encodeURIComponent(words)}`, 'contributor')
    expect(status).toBe(400)
  })
})
