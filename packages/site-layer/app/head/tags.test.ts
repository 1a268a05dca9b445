import { describe, expect, it } from 'vitest'
import { sampleContent } from '../../test/mock/content.ts'
import { headTags, mediaPath, type PageSubject } from './tags.ts'

const place = {
  siteUrl: 'https://www.example.no',
  path: '/aktuelt',
  settings: { name: 'Osloregionen', description: 'Om oss' },
  language: 'nb',
  counterparts: [],
} as const
const document = pictured()

function pictured() {
  const { documents } = sampleContent('https://api.example')
  const found = documents.find(({ type, image }) => type === 'news' && image !== null)
  if (found === undefined) throw new Error('No news item has a picture')
  return found
}

const contentOf = (tags: ReturnType<typeof headTags>, name: string) =>
  tags.meta.find((tag) => Object.values(tag).includes(name))?.content

describe('headTags', () => {
  it('names the front page after the site, and every other page after itself first', () => {
    expect(headTags({}, place).title).toBe('Osloregionen')
    expect(headTags({ title: 'Aktuelt' }, place).title).toBe('Aktuelt – Osloregionen')
  })

  it('takes address, words and picture from the document', () => {
    const tags = headTags({ document }, { ...place, path: document.path ?? '' })
    expect(tags.title).toBe(`${document.title} – Osloregionen`)
    expect(contentOf(tags, 'description')).toBe(document.summary)
    expect(contentOf(tags, 'og:image')).toBe('https://www.example.no/media/mock-0-960.png')
    expect(contentOf(tags, 'og:type')).toBe('article')
    expect(tags.link).toEqual([{ rel: 'canonical', href: document.url }])
  })

  it('names the picture drawn for a document that has none, anew whenever it changes', () => {
    const plain = {
      ...document,
      image: null,
      seo: { ...document.seo, image: null },
      path: '/aktuelt/sak',
      revision: 7,
    }
    const imageOf = (subject: PageSubject) => contentOf(headTags(subject, place), 'og:image')
    expect(imageOf({ document: plain })).toBe('https://www.example.no/og/aktuelt/sak.png?v=7')
    expect(imageOf({ title: 'Aktuelt' })).toBe('https://www.example.no/og.png')
  })

  it('prefers what was written for search engines', () => {
    const seo = { title: 'Kort', description: 'Kort sagt', image: null }
    const tags = headTags({ document: { ...document, seo } }, place)
    expect([tags.title, contentOf(tags, 'description')]).toEqual(['Kort – Osloregionen', 'Kort sagt'])
  })

  it('tells every language of a document, itself included, and gives the others English', () => {
    const translations = [{ language: 'en' as const, id: '2', url: 'https://en.example/stories/x' }]
    const { link } = headTags({ document: { ...document, translations } }, place)
    expect(link.slice(1)).toEqual([
      { rel: 'alternate', hreflang: 'nb', href: document.url },
      { rel: 'alternate', hreflang: 'en', href: 'https://en.example/stories/x' },
      { rel: 'alternate', hreflang: 'x-default', href: 'https://en.example/stories/x' },
    ])
  })

  it('tells of the same list on the other site, but not of what search engines should leave out', () => {
    const counterparts = [{ language: 'en' as const, url: 'https://en.example/stories' }]
    const { link } = headTags({ title: 'Aktuelt' }, { ...place, counterparts })
    expect(link.slice(1)).toEqual([
      { rel: 'alternate', hreflang: 'nb', href: 'https://www.example.no/aktuelt' },
      { rel: 'alternate', hreflang: 'en', href: 'https://en.example/stories' },
      { rel: 'alternate', hreflang: 'x-default', href: 'https://en.example/stories' },
    ])
    expect(headTags({ title: 'Aktuelt', unlisted: true }, { ...place, counterparts }).link).toEqual([])
    expect(headTags({ document }, { ...place, counterparts }).link).toHaveLength(1)
  })

  it('names a time of publication only where the day is known', () => {
    const timeOf = (publishedPrecision: typeof document.publishedPrecision) =>
      contentOf(headTags({ document: { ...document, publishedPrecision } }, place), 'article:published_time')
    expect(timeOf('day')).toBe(document.publishedAt)
    expect([timeOf('month'), timeOf('year')]).toEqual([undefined, undefined])
  })

  it('gives a page the language of its document', () => {
    expect(headTags({ document: { ...document, language: 'nn' } }, place).htmlAttrs.lang).toBe('nn')
  })

  it('asks search engines to leave out what is unlisted, and gives it no canonical address', () => {
    const tags = headTags({ title: 'Søk', unlisted: true }, place)
    expect(contentOf(tags, 'robots')).toBe('noindex')
    expect(tags.link).toEqual([])
  })
})

describe('mediaPath', () => {
  it('is where the same file stands on this site', () => {
    expect(mediaPath('https://api.example/media/ab/cd-960.webp')).toBe('/media/ab/cd-960.webp')
  })
})
