import { sites } from '@osloregionen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom('production')
}, 120_000)
afterAll(() => newsroom?.close())

const contact = { contactEmail: 'post@example.no' }
const statement = { accessibilityStatement: 'https://uustatus.no/nb/erklaringer/publisert/1' }

describe.each(sites)('the settings of %s in production', (site) => {
  const save = (fields: object) =>
    newsroom.rest('POST', `globals/site-${site}`, { as: 'editor', body: { name: 'Navn', ...fields } })

  it.each([
    ['an accessibility statement', contact, 'accessibilityStatement'],
    ['somebody to write to', statement, 'contactEmail'],
  ])('are not saved without %s', async (_, fields, field) => {
    const { status, body } = await save(fields)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(`"path":"${field}"`)
  })

  it('are saved with both, if what is written is an address', async () => {
    expect((await save({ ...contact, ...statement })).status).toBe(200)
    expect((await save({ ...statement, contactEmail: 'post' })).status).toBe(400)
  })
})
