import { describe, expect, it } from 'vitest'
import { readBody } from './body.ts'
import { BadInput } from './problem.ts'

const json = (body: BodyInit) =>
  new Request('http://x/api/news', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })

const form = (fill: (form: FormData) => void) => {
  const body = new FormData()
  fill(body)
  return new Request('http://x/api/media', { method: 'POST', body })
}

describe('a body', () => {
  it.each([
    ['broken', '{"a":'],
    ['a list', '[]'],
    ['a number', '1'],
    ['a way to the prototype', '{"a":{"__proto__":{"b":1}}}'],
    ['NUL', '{"title":"a\\u0000b"}'],
    ['half a character', '{"title":"\\ud800"}'],
    ['too deep', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`],
    ['too much', JSON.stringify({ a: Array.from({ length: 70_000 }, () => 1) })],
    ['too large', JSON.stringify({ a: 'x'.repeat(2_100_000) })],
  ])('of JSON is refused when it is %s', async (_, body) => {
    await expect(readBody(json(body))).rejects.toBeInstanceOf(BadInput)
  })

  it('of JSON must be UTF-8', async () => {
    await expect(readBody(json(new Uint8Array([0x7b, 0xff, 0x7d])))).rejects.toBeInstanceOf(BadInput)
  })

  it('comes through as it is when there is nothing wrong with it', async () => {
    const body = await readBody(json('{"title":"Høring på åpne data"}'))
    expect(new TextDecoder().decode(body ?? undefined)).toBe('{"title":"Høring på åpne data"}')
  })

  it('is not needed', async () => {
    expect(await readBody(new Request('http://x/api/news'))).toBeNull()
  })

  it('of a form carries a file and fields that are JSON', async () => {
    const good = form((data) => {
      data.set('file', new File(['x'], 'x.png'))
      data.set('_payload', '{"alt":"a"}')
    })
    expect(await readBody(good)).not.toBeNull()
    await expect(readBody(form((data) => data.set('_payload', 'x')))).rejects.toBeInstanceOf(BadInput)
    await expect(readBody(form((data) => data.set('file', '{"filename":"x"}')))).rejects.toBeInstanceOf(
      BadInput,
    )
    await expect(readBody(form((data) => data.set('other', 'x')))).rejects.toBeInstanceOf(BadInput)
  })
})
