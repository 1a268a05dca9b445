import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSafeLink, isWebLink } from './links.ts'

/** Any characters at all, halves of characters too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })

describe('an address to link to', () => {
  it.each([
    'https://www.osloregionen.no/aktuelt',
    'http://example.org:8080/a?b=c#d',
    'https://no.wikipedia.org/wiki/Oslo_(fylke)',
    'mailto:post@osloregionen.no',
    'tel:+4721802180',
    '/aktuelt/en-sak',
    '?side=2',
    '#innhold',
    '/sok?q=a:b',
  ])('may be %j', (address) => {
    expect(isSafeLink(address)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u200b:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    '&amp;#106;avascript:alert(1)'.replace('&amp;', '&'),
    'javascript%3Aalert(1)',
    '%6aavascript:alert(1)',
    'java%0ascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://x/y',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'https://user:password@example.org/',
    'https://',
    'http:',
    'mailto:',
    'www.youtube.com/watch?v=1',
    'aktuelt/en-sak',
    './rapport.pdf',
    ':',
    '',
    '   ',
  ])('may not be %j', (address) => {
    expect(isSafeLink(address)).toBe(false)
  })

  it('is never a script, however its letters are cased and what is put between them', () => {
    const noise = fc.array(fc.constantFrom('', '\t', '\n', '\r', '\0', ' ', '\u200b', '\u00ad', '\ufeff'), {
      minLength: 11,
      maxLength: 11,
    })
    const cases = fc.array(fc.boolean(), { minLength: 11, maxLength: 11 })
    fc.assert(
      fc.property(
        fc.constantFrom('javascript:', 'vbscript:..', 'data:......'),
        noise,
        cases,
        (scheme, between, upper) => {
          const address = [...scheme]
            .map(
              (letter, index) => `${between[index]}${upper[index] === true ? letter.toUpperCase() : letter}`,
            )
            .join('')
          return !isSafeLink(`${address}alert(1)`)
        },
      ),
    )
  })

  it('is read by a browser as one of the schemes we allow, or as an address of the site', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.webUrl()), (address) => {
        const read = URL.parse(address, 'https://site.invalid/here')
        return (
          !isSafeLink(address) || ['http:', 'https:', 'mailto:', 'tel:'].includes(read?.protocol ?? 'https:')
        )
      }),
    )
  })
})

describe('an address on the web', () => {
  it.each(['https://www.youtube.com/watch?v=1', 'http://example.org'])('is %j', (address) => {
    expect(isWebLink(address)).toBe(true)
  })

  it.each([
    '/aktuelt',
    '#innhold',
    'mailto:post@osloregionen.no',
    'youtube.com',
    'javascript:alert("https:")',
  ])('is not %j', (address) => {
    expect(isWebLink(address)).toBe(false)
  })
})
