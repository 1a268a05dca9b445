import { expect, test } from 'vitest'
import type { Entry } from './description.ts'
import { section } from './section.ts'

const entry: Entry = {
  id: 'getThing',
  tag: 'Content',
  method: 'GET',
  path: '/v1/things/{id}',
  summary: 'Something <new>',
  description: '',
  parameters: [],
  sent: undefined,
  answer: undefined,
  statuses: ['200', '404'],
  needsKey: false,
  example: '/v1/things?limit=1',
}
const html = (given: Partial<Entry>, language: 'nb' | 'en' = 'en') =>
  section(language, { ...entry, ...given }, 'https://api.example')

test('an address that holds an id says where ids are found, and others are tried themselves', () => {
  expect(html({})).toContain('<a href="/v1/things?limit=1">Find an id</a>')
  expect(html({ path: '/v1/things' })).toContain('<a href="/v1/things?limit=1">Try it</a>')
  expect(html({ example: '/v1/things/1' })).toContain('<a href="/v1/things/1">Try it</a>')
})

test('what needs a key says so, and is not led to', () => {
  expect(html({ needsKey: true })).toContain('<a href="/docs/en/webhooks">Needs a key</a>')
  expect(html({ needsKey: true })).not.toContain('/v1/things?limit=1')
})

test('a text that is not there in Norwegian is shown in English, and marked as that', () => {
  expect(html({}, 'nb')).toContain('<span lang="en">Something &lt;new&gt;</span>')
})

test('a status of a problem leads to the page that explains it', () => {
  expect(html({}, 'nb')).toContain(
    '<code>200</code>, <a href="/docs/nb/problems/not-found"><code>404</code></a>',
  )
})
