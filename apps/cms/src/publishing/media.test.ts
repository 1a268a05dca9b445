import { describe, expect, it } from 'vitest'
import { mediaKeysIn } from './media.ts'

const origins = {
  delivery: 'https://api.example.org',
  osloregionen: 'https://osloregionen.example.org',
  oslopolitan: 'https://oslopolitan.example.org',
}
const address = (key: string) => `https://api.example.org/media/${key}`
const [pdf, image] = ['0123456789abcdef01234567-plan.pdf', '89abcdef0123456789abcdef-480.webp']

describe('the files that a document makes public', () => {
  it('are those it shows, and those its texts link to', () => {
    const document = {
      image: { sources: [{ src: address(image) }] },
      bodyHtml: `<p>Se <a href="${address(pdf)}">planen</a>.</p>`,
    }
    expect(mediaKeysIn(document, origins)).toEqual([pdf, image])
  })

  it.each(['#page=4', '?last-ned'])('are linked to with or without %s', (end) => {
    expect(mediaKeysIn({ href: address(pdf) + end }, origins)).toEqual([pdf])
    expect(mediaKeysIn({ html: `<a href="${address(pdf)}${end}">` }, origins)).toEqual([pdf])
  })

  it('are not those of others, nor what only begins like one', () => {
    const others = { a: `https://example.org/media/${pdf}`, b: address(`${pdf}/x`), c: address('') }
    expect(mediaKeysIn(others, origins)).toEqual([])
  })
})
