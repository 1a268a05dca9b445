import { describe, expect, it } from 'vitest'
import { sampleContent } from '../../test/mock/content.ts'
import { newsSitemap, sitemap } from './sitemap.ts'

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

describe('newsSitemap', () => {
  it('names each item of news, when it was published and by whom', () => {
    const { documents, settings } = sampleContent('https://api.example')
    const news = documents.filter((document) => document.type === 'news').slice(0, 2)
    const site = settings[0]
    if (site === undefined) throw new Error('The sample has no settings')
    const xml = newsSitemap({ ...site, name: 'Oslo & omegn' }, news)
    expect(xml.match(/<news:name>Oslo &amp; omegn<\/news:name>/g)).toHaveLength(2)
    expect(xml).toContain(`<loc>${site.url}${news[0]?.path}</loc>`)
    expect(xml).toContain(`<news:publication_date>${news[0]?.publishedAt}</news:publication_date>`)
  })
})
