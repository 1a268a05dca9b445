import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openNewsroom } from '../../testing/newsroom.ts'
import type { Newsroom } from '../../testing/newsroom.ts'
import { onePage } from '../../testing/pdf.ts'
import { docIn, fileForm, uploadFile } from '../../testing/uploads.ts'

const spy = vi.hoisted(() => ({ whenRead: () => undefined as unknown }))
vi.mock(import('./reading/index.ts'), async (original) => {
  const reading = await original()
  return {
    ...reading,
    openFile: (file) => {
      spy.whenRead()
      return reading.openFile(file)
    },
  }
})

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

describe('an upload that waits to be read', () => {
  it('holds no connection to the database', async () => {
    const held: number[] = []
    spy.whenRead = () => held.push(Object.keys(newsroom.payload.db.sessions ?? {}).length)
    const made = await uploadFile(newsroom, onePage('Hei'))
    const { id } = docIn(made.body)
    const changed = await newsroom.rest('PATCH', `files/${id}`, {
      as: 'author',
      form: fileForm(onePage('Hei igjen')),
    })
    expect([made.status, changed.status]).toEqual([201, 200])
    expect(held).toEqual([0, 0])
  })

  it('is sent away when two wait before it, and may come again', async () => {
    const sending = Array.from({ length: 5 }, (_, n) => uploadFile(newsroom, onePage(`Hei ${n}`)))
    const answers = await Promise.all(sending)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 503, 503])
    const refused = answers.find(({ status }) => status === 503)
    expect(JSON.stringify(refused?.body)).toContain('Prøv igjen om et minutt')
    expect((await uploadFile(newsroom, onePage('Hei igjen'))).status).toBe(201)
  })
})
