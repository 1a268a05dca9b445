import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewsroom } from '../testing/newsroom.ts'
import type { Newsroom } from '../testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const idOf = ({ body }: { body: Record<string, unknown> }) =>
  typeof body.doc === 'object' && body.doc !== null && 'id' in body.doc ? String(body.doc.id) : ''

async function upload() {
  const form = new FormData()
  const data = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  form.set('file', new File([new Uint8Array(data)], 'felt.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: 'Grønt felt' }))
  return idOf(await newsroom.rest('POST', 'media', { as: 'editor', form }))
}

async function write() {
  const body = { title: 'Slettes av to', language: 'nb', sites: ['osloregionen'] }
  return idOf(await newsroom.rest('POST', 'news', { as: 'editor', body }))
}

it.each([
  ['media', upload],
  ['news', write],
])('of two who delete one of %s at once, the second is told that it is gone', async (collection, make) => {
  for (let round = 0; round < 5; round += 1) {
    const address = `${collection}/${await make()}?trash=true`
    const remove = () => newsroom.rest('DELETE', address, { as: 'editor' })
    const answers = await Promise.all([remove(), remove(), remove()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404, 404])
  }
})
