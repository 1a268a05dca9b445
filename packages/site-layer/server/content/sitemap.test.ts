import { describe, expect, it } from 'vitest'
import { sampleContent } from '../../test/mock/content.ts'
import { newsSitemap, sitemap } from './sitemap.ts'

describe('sitemap', () => {
  const updatedAt = '2021-03-19T08:00:00.000Z'

  it('lists pages with the time of their last change', () => {
    const xml = sitemap('https://www.example.no', 'nb', [
      { path: '/', translations: [] },
      { path: '/aktuelt/a&b', updatedAt, translations: [] },
    ])
    expect(xml.match(/<url>.*?<\/url>/g)).toEqual([
      '<url><loc>https://www.example.no/</loc></url>',
      `<url><loc>https://www.example.no/aktuelt/a&amp;b</loc><lastmod>${updatedAt}</lastmod></url>`,
    ])
  })

  it('tells of each page where it stands in every language, itself included', () => {
    const translations = [{ language: 'en' as const, url: 'https://en.example/stories/x' }]
    const xml = sitemap('https://www.example.no', 'nb', [{ path: '/aktuelt/x', translations }])
    expect([...xml.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, tag, href]) => [tag, href])).toEqual([
      ['nb', 'https://www.example.no/aktuelt/x'],
      ['en', 'https://en.example/stories/x'],
      ['x-default', 'https://en.example/stories/x'],
    ])
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
