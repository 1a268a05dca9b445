import { put } from '../../packages/content-store/src/write/index.ts'
import { withClient } from '../postgres/roles.ts'

const words = 'gods sjø bane veg region klima samarbeid kommune strategi fjord transport plan'.split(' ')
const sentence = (n: number) =>
  Array.from({ length: 14 }, (_, k) => words[(n * 7 + k * 5 + ((n * k) % 3)) % words.length]).join(' ')

/** Fills the content store with news that stand on no site. @returns their slugs */
export async function fill(databaseUrl: string, count: number): Promise<string[]> {
  const slugs = Array.from({ length: count }, (_, n) => `bench-${n}`)
  await withClient(databaseUrl, async (client) => {
    await client.query('BEGIN')
    for (const [n, slug] of slugs.entries()) await put(client, bench(n, slug))
    await client.query('COMMIT')
    await client.query('ANALYZE content.documents')
  })
  return slugs
}

function bench(n: number, slug: string) {
  const publishedAt = new Date(Date.UTC(2000, 0, 1) + n * 3_600_000).toISOString()
  const card = {
    id: slug,
    type: 'news',
    language: 'nb',
    sites: [],
    urls: {},
    slug,
    title: `${sentence(n).slice(0, 60)} ${n}`,
    summary: sentence(n + 1),
    publishedAt,
    updatedAt: publishedAt,
    priorityAreas: [],
    municipalities: [],
    image: null,
    kind: 'news',
  }
  const html = Array.from({ length: 30 }, (_, k) => `<p>${sentence(n + k)}.</p>`).join('')
  return {
    id: slug,
    language: 'nb' as const,
    type: 'news',
    slug,
    localized: false,
    listed: true,
    title: card.title,
    publishedAt,
    updatedAt: publishedAt,
    startsAt: null,
    addresses: {},
    formerPaths: {},
    primarySite: null,
    document: { ...card, body: [{ type: 'text', html }] },
    card,
    facets: ['language:nb', 'kind:news'],
    refs: [],
    text: sentence(n),
    media: [],
  }
}
