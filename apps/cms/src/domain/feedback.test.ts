import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeSpam, titleOf } from './feedback.ts'

describe('a message that is taken for advertising', () => {
  it.each([
    ['fills in the field that people do not see', { message: 'Hei', trap: 'https://x.example' }],
    ['has more links than anybody needs', { message: 'https://a.no '.repeat(4) }],
    ['is written as web pages are', { message: 'Se <a href="https://a.no">her</a>' }],
    ['is written as forums are', { message: 'Se [url=https://a.no]her[/url]' }],
  ])('%s', (_what, message) => {
    expect(looksLikeSpam(message)).toBe(true)
  })

  it('is not one that tells where a fault is', () => {
    const message = 'Lenka på https://www.osloregionen.no/rapporter fører til https://x.no, som er nede.'
    expect(looksLikeSpam({ message, trap: '' })).toBe(false)
  })
})

describe('the title of a message', () => {
  it('is the message itself, on one line, when it is short', () => {
    expect(titleOf('Hei!\n\nNår er neste  møte?')).toBe('Hei! Når er neste møte?')
  })

  it('is never longer than 80 signs, and begins as the message does', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (message) => {
        const title = titleOf(message)
        expect(title.length).toBeLessThanOrEqual(80)
        expect(message.replace(/\s+/g, ' ').trim().startsWith(title.replace(/…$/, ''))).toBe(true)
      }),
    )
  })
})
