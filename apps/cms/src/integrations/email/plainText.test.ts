import { describe, expect, it } from 'vitest'
import { plainText } from './plainText.ts'

describe('the plain text of a mail', () => {
  it('holds its words and its addresses, and nothing else', () => {
    const html =
      '<!doctype html><html lang="nb"><head><title>Emne</title></head><body>\n<p>Hei &amp; hopp,</p>\n' +
      '<p><a href="https://x.no/a?b=1" style="color: red">Velg nytt passord</a></p>\n<p>Eller:<br>\nhttps://x.no</p></body></html>'
    expect(plainText(html)).toBe(
      'Hei & hopp,\n\nVelg nytt passord: https://x.no/a?b=1\n\nEller:\nhttps://x.no',
    )
  })

  it('says an address once when it is its own text', () => {
    expect(plainText('<p><a href="https://x.no">https://x.no</a></p>')).toBe('https://x.no')
  })
})
