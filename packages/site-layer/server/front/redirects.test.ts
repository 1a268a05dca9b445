import type { SiteRedirects } from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import { QueryRedirects } from './redirects.ts'

/** Redirects as an API knows them that can change, fail and fall silent. */
function setUp(...redirects: SiteRedirects['redirects']) {
  const api: { answer: () => Promise<SiteRedirects> } = { answer: () => Promise.resolve({ redirects }) }
  const rules = new QueryRedirects({
    get: async () => ({ data: await api.answer(), revision: 1 }),
  })
  return { api, rules }
}

const post = { from: '/?p=123', to: '/aktuelt/sak', status: 301 } as const

describe('QueryRedirects', () => {
  it('finds an old address by its query, however it is written', async () => {
    const { rules } = setUp(post, { from: '/nyheter/?id=5&side=2', to: '/rapporter', status: 302 })
    expect(await rules.find('/?p=123')).toMatchObject({ to: '/aktuelt/sak', status: 301 })
    expect(await rules.find('/?utm_source=brev&p=123#topp')).toMatchObject({ to: '/aktuelt/sak' })
    expect(await rules.find('/nyheter?side=2&id=5')).toMatchObject({ to: '/rapporter', status: 302 })
  })

  it('leaves alone what only looks like one', async () => {
    const { rules } = setUp(post, { from: '/nyheter?id=5&side=2', to: '/rapporter', status: 302 })
    for (const url of [
      '/',
      '/?p=12',
      '/?p=1234',
      '/?q=123',
      '/aktuelt?p=123',
      '/nyheter?id=5',
      '/%?p=123',
      '/?',
    ])
      expect(await rules.find(url), url).toBeUndefined()
  })

  it('prefers the redirect that asks for most', async () => {
    const { rules } = setUp(post, { from: '/?p=123&lang=en', to: '/about', status: 301 })
    expect(await rules.find('/?lang=en&p=123')).toMatchObject({ to: '/about' })
    expect(await rules.find('/?lang=nb&p=123')).toMatchObject({ to: '/aktuelt/sak' })
  })

  it('hears of new redirects, and keeps what it knew while the API is away', async () => {
    const { api, rules } = setUp(post)
    await rules.find('/?p=123')
    api.answer = () => Promise.reject(new Error('away'))
    expect(await rules.find('/?p=123')).toMatchObject({ to: '/aktuelt/sak' })
    api.answer = () => Promise.resolve({ redirects: [{ ...post, to: '/aktuelt/ny-sak' }] })
    expect(await rules.find('/?p=123')).toMatchObject({ to: '/aktuelt/ny-sak' })
  })

  it('makes nobody wait long for an API that is silent', async () => {
    const { api, rules } = setUp(post)
    await rules.find('/?p=123')
    api.answer = () => new Promise(() => undefined)
    const asked = performance.now()
    expect(await rules.find('/?p=123')).toMatchObject({ to: '/aktuelt/sak' })
    expect(performance.now() - asked).toBeLessThan(2000)
  })
})
