import { expect, it } from 'vitest'
import { createClient } from './client.ts'
import { serve } from './testing/server.ts'

/** A server with three pages, that tells what it was asked. */
async function threePages() {
  const asked: string[] = []
  const baseUrl = await serve((request, response) => {
    asked.push(request.url ?? '')
    const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('cursor') ?? 1)
    response.end(
      JSON.stringify({ data: [{ id: `${page}` }], next: page < 3 ? `${page + 1}` : null, total: 3 }),
    )
  })
  return { asked, client: createClient({ baseUrl }) }
}

it('reads a list to its end, a page at a time', async () => {
  const { asked, client } = await threePages()
  const found: string[] = []
  for await (const { id } of client.each('events', { site: 'osloregionen' })) found.push(id)
  expect(found).toEqual(['1', '2', '3'])
  expect(asked[2]).toBe('/v1/events?limit=100&site=osloregionen&cursor=3')
})

it('asks for no more pages than are used', async () => {
  const { asked, client } = await threePages()
  for await (const { id } of client.eachDocument({ limit: 1 })) if (id === '2') break
  for await (const { id } of client.eachHit({ q: 'gods' })) if (id === '1') break
  expect(asked).toEqual([
    '/v1/documents?limit=1',
    '/v1/documents?limit=1&cursor=2',
    '/v1/search?limit=100&q=gods',
  ])
})
