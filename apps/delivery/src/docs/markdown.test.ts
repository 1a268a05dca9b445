import { expect, test } from 'vitest'
import { written } from './markdown.ts'

const origins = { api: 'https://api.test', osloregionen: 'https://www.test' }
const make = (text: string) =>
  written(`# Tittel\n\nIngress.\n\n${text}\n`, { language: 'nb', origins, values: { limit: '5' } })

test('a page has a title, a lead, and headings with ids of their own', () => {
  const { title, lead, headings, body } = make('## Kode `x` {#kode}\n\nInntil {{limit}}.')
  expect([title, lead]).toEqual(['Tittel', 'Ingress.'])
  expect(headings).toEqual([{ id: 'kode', text: 'Kode <code>x</code>' }])
  expect(body).toBe('<h2 id="kode">Kode <code>x</code></h2>\n<p>Inntil 5.</p>\n')
})

test('links lead to pages of the same language, and elsewhere as they are', () => {
  expect(make('[a](limits) [b](limits#etag) [c](/v1/news) [d](https://x.test)').body).toBe(
    '<p><a href="/docs/nb/limits">a</a> <a href="/docs/nb/limits#etag">b</a> <a href="/v1/news">c</a> <a href="https://x.test">d</a></p>\n',
  )
})

test('examples have the address of this API, and can be chosen among', () => {
  const { body } = make('```example\nnews.sh\nnews.php\n```')
  expect(body).toContain('https://api.test/v1/news')
  expect(body).not.toContain('api.example')
  expect([...body.matchAll(/data-in="([^"]+)"/g)].map(([, kind]) => kind)).toEqual(['curl', 'PHP'])
  expect(make('```example\nnews.sh\n```').body).not.toContain('data-in')
})

test.each([
  ['a heading without an id', '## Tittel'],
  ['code that is no file', '```sh\ncurl\n```'],
  ['an example that is not there', '```example\nnothing.sh\n```'],
  ['a value that is not there', '{{nothing}}'],
])('%s is refused', (_what, text) => {
  expect(() => make(text)).toThrow()
})
