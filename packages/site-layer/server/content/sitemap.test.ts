import { describe, expect, it } from 'vitest'
import { sitemap } from './sitemap.ts'

describe('sitemap', () => {
  it('lists the own pages and what is published, each once, with the time of its last change', () => {
    const published = { type: 'news', id: '1', revision: 1, updatedAt: '2021-03-19T08:00:00.000Z' }
    const xml = sitemap(
      'https://www.example.no',
      ['/', '/aktuelt'],
      [
        { ...published, path: '/aktuelt' },
        { ...published, path: '/aktuelt/a&b' },
      ],
    )
    expect(xml.match(/<loc>.*?<\/loc>/g)).toEqual([
      '<loc>https://www.example.no/</loc>',
      '<loc>https://www.example.no/aktuelt</loc>',
      '<loc>https://www.example.no/aktuelt/a&amp;b</loc>',
    ])
    expect(xml.match(/<lastmod>2021-03-19T08:00:00\.000Z<\/lastmod>/g)).toHaveLength(2)
  })
})
