import { listRedirectsWithQuery, resolvePath } from '@osloregionen/content-store/read'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../../testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const save = async (from: string, to: string, more: object = {}) => {
  const body = { site: 'osloregionen', from, to, kind: '301', ...more }
  const answer = await newsroom.rest('POST', 'redirects', { as: 'editor', body })
  return { status: answer.status, text: JSON.stringify(answer.body), id: idIn(answer.body) }
}
const idIn = ({ doc }: Record<string, unknown>) =>
  typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''
const resolve = async (path: string) => {
  const { at: _at, ...found } = await resolvePath(newsroom.payload.db.pool, 'osloregionen', path)
  return found
}

describe('a redirect', () => {
  it('leads from the old address at once, however that was pasted', async () => {
    expect(
      (await save('https://www.osloregionen.no/dokumenter/strategier/', '/styringsdokumenter')).status,
    ).toBe(201)
    expect(await resolve('/dokumenter/strategier')).toEqual({
      kind: 'redirect',
      to: '/styringsdokumenter',
      status: 301,
    })
    await save('/?p=123', 'https://www.oslopolitan.no/', { kind: '302' })
    expect(await resolve('/?p=123')).toEqual({
      kind: 'redirect',
      to: 'https://www.oslopolitan.no/',
      status: 302,
    })
    expect((await resolve('/')).kind).toBe('unknown')
  })

  it('cannot lead to itself, to another redirect, or from where another leads', async () => {
    expect((await save('/a', '/a/')).status).toBe(400)
    expect((await save('/b', '/c')).status).toBe(201)
    expect((await save('/c', '/d')).text).toContain('En annen videresending fører hit')
    expect((await save('/x', '/b')).text).toContain('Skriv den endelige adressen: /c')
    expect((await save('/b', '/e')).text).toContain('har alt en videresending')
  })

  it('cannot lead round in a circle, nor from a list of the site itself', async () => {
    expect((await save('/rundt', '/rundt?utm_source=x')).text).toContain('kan ikke føre til seg selv')
    expect((await save('/rundt?p=1', '/rundt?q=2&p=1')).text).toContain('kan ikke føre til seg selv')
    const { OSLOREGIONEN_URL, OSLOPOLITAN_URL } = process.env
    expect((await save('/rundt', `${OSLOPOLITAN_URL}/round/`)).status).toBe(201)
    const back = await save('/round', `${OSLOREGIONEN_URL}/rundt`, { site: 'oslopolitan' })
    expect(back.text).toContain('En annen videresending fører hit')
    for (const from of ['/', '/aktuelt', '/sok/']) {
      expect((await save(from, '/om-oss')).text).toContain('nettstedets egne lister')
    }
    expect((await save('/uten-skjema', 'www.regjeringen.no')).status).toBe(400)
  })

  it('leads to where the page is now, when that moves afterwards', async () => {
    const news = { title: 'Flytter snart', language: 'nb', sites: ['osloregionen'], _status: 'published' }
    const id = idIn((await newsroom.rest('POST', 'news', { as: 'editor', body: news })).body)
    await save('/snarvei', '/aktuelt/flytter-snart#tall')
    await save('/?p=9', '/aktuelt/flytter-snart')
    await newsroom.rest('PATCH', `news/${id}`, {
      as: 'editor',
      body: { slug: 'har-flyttet', _status: 'published' },
    })
    expect(await resolve('/snarvei')).toMatchObject({ to: '/aktuelt/har-flyttet#tall' })
    const { redirects } = await listRedirectsWithQuery(newsroom.payload.db.pool, 'osloregionen')
    expect(JSON.parse(redirects)).toContainEqual({ from: '/?p=9', to: '/aktuelt/har-flyttet', status: 301 })
  })

  it('leaves alone where something has moved from', async () => {
    const news = { title: 'Borte', language: 'nb', sites: ['osloregionen'], _status: 'published' }
    const id = idIn((await newsroom.rest('POST', 'news', { as: 'editor', body: news })).body)
    const body = { slug: 'her', _status: 'published' }
    await newsroom.rest('PATCH', `news/${id}`, { as: 'editor', body })
    expect((await save('/aktuelt/borte', '/rapporter')).text).toContain('fører alt til /aktuelt/her')
  })

  it('cannot lead to an address that a document has moved from', async () => {
    const news = { title: 'Flyttet sak', language: 'nb', sites: ['osloregionen'], _status: 'published' }
    const id = idIn((await newsroom.rest('POST', 'news', { as: 'editor', body: news })).body)
    await newsroom.rest('PATCH', `news/${id}`, {
      as: 'editor',
      body: { slug: 'ny-plass', _status: 'published' },
    })
    expect((await save('/gammel', '/aktuelt/flyttet-sak')).text).toContain('/aktuelt/ny-plass')
  })

  it('does not take the address of something published, and gives way to nothing', async () => {
    const news = { title: 'Står her', language: 'nb', sites: ['osloregionen'], _status: 'published' }
    await newsroom.rest('POST', 'news', { as: 'editor', body: news })
    expect((await save('/aktuelt/star-her', '/aktuelt')).status).toBe(409)
    await save('/aktuelt/opptatt', '/aktuelt')
    const taken = { ...news, title: 'Opptatt' }
    expect((await newsroom.rest('POST', 'news', { as: 'editor', body: taken })).status).toBe(409)
  })

  it('is no more when it is removed, and moves when it is changed', async () => {
    const { id } = await save('/for', '/aktuelt')
    await newsroom.rest('PATCH', `redirects/${id}`, { as: 'editor', body: { to: '/kommuner' } })
    expect(await resolve('/for')).toMatchObject({ to: '/kommuner' })
    expect((await newsroom.rest('DELETE', `redirects/${id}`, { as: 'editor' })).status).toBe(200)
    expect((await resolve('/for')).kind).toBe('unknown')
  })

  it.each(['author', 'contributor', 'reviewer', 'stranger'] as const)('is not for %s to make', async (as) => {
    const body = { site: 'osloregionen', from: '/urett', to: '/', kind: '301' }
    expect((await newsroom.rest('POST', 'redirects', { as, body })).status).toBeGreaterThanOrEqual(401)
    expect((await resolve('/urett')).kind).toBe('unknown')
  })

  it('never leads to a script', async () => {
    expect((await save('/skript', 'javascript:alert(1)')).status).toBe(400)
  })
})
