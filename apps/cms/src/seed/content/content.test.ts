import { municipalities } from '@osloregionen/constellation'
import { sections } from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import type { BodyPart, Inline } from '../body.ts'
import { isSafeLink } from '../../domain/links.ts'
import { isSlug } from '../../domain/slug.ts'
import { artworks } from './artworks.ts'
import { summaryEn, summaryNb } from './municipality-summary.ts'
import { newsNb } from './news-nb.ts'
import { priorityAreas } from './priority-areas.ts'
import { osloregionen, oslopolitan, type SeedSite } from './sites.ts'
import { storiesEn } from './stories-en.ts'

const inlinesOf = (part: BodyPart): Inline[] => {
  if (part.part === 'paragraph') return part.content
  if (part.part === 'list') return part.items.flat()
  return part.part === 'factBox' ? part.content.flatMap(inlinesOf) : []
}
const linksOf = (body: readonly BodyPart[]) =>
  body
    .flatMap(inlinesOf)
    .flatMap((inline) => (typeof inline === 'object' && 'to' in inline ? [inline.to] : []))

const wordsOf = (part: BodyPart): string[] => {
  const text = (inline: Inline) =>
    typeof inline === 'string' ? inline : 'bold' in inline ? inline.bold : inline.link
  if (part.part === 'heading' || part.part === 'quote') return part.text.split(/\s+/)
  if (part.part === 'factBox') return [part.title, ...part.content.flatMap(wordsOf)]
  return inlinesOf(part).flatMap((inline) => text(inline).split(/\s+/).filter(Boolean))
}

const articles = [...newsNb, ...storiesEn]
const members = new Set(municipalities.map((m) => m.slug))

/** Every address of each site that this content may point to. */
const addresses = {
  osloregionen: new Set([
    '/',
    '/aktuelt',
    '/kommuner',
    '/sok',
    ...newsNb.map((item) => `${sections.news.osloregionen}/${item.slug}`),
    ...priorityAreas.map((area) => `${sections['priority-areas'].osloregionen}/${area.slug}`),
    ...[...members].map((slug) => `${sections.municipalities.osloregionen}/${slug}`),
  ]),
  oslopolitan: new Set([
    '/',
    '/stories',
    '/region',
    '/search',
    ...storiesEn.map((item) => `${sections.news.oslopolitan}/${item.slug}`),
    ...[...members].map((slug) => `${sections.municipalities.oslopolitan}/${slug}`),
  ]),
}

const external = [
  'https://www.oslopolitan.no/',
  'https://www.osloregionen.no/',
  'https://www.brandingoslo.no/',
]

function deadLinks(links: string[], site: keyof typeof addresses): string[] {
  return links.filter((to) => !addresses[site].has(to) && !external.includes(to))
}

const siteLinks = ({ navigation, footer, hero }: SeedSite) =>
  [...navigation, ...footer.links, ...hero.links].map((to) => to.href)

describe('the sample articles', () => {
  it('are twelve news items and six stories, each with its own slug', () => {
    expect([newsNb.length, storiesEn.length]).toEqual([12, 6])
    expect(new Set(articles.map((item) => item.slug)).size).toBe(18)
    for (const { slug } of articles) expect(isSlug(slug), slug).toBe(true)
  })

  it.each(articles.map((item) => [item.slug, item] as const))(
    '%s is a real text with sub-headings',
    (_, item) => {
      const words = item.body.flatMap(wordsOf).length
      expect(words).toBeGreaterThanOrEqual(150)
      expect(words).toBeLessThanOrEqual(400)
      expect(item.body.filter((part) => part.part === 'heading').length).toBeGreaterThanOrEqual(2)
      expect(item.summary.length).toBeLessThanOrEqual(180)
    },
  )

  it('point only to municipalities that are members', () => {
    for (const slug of articles.flatMap((item) => item.municipalities)) expect(members).toContain(slug)
  })

  it('are translations of each other both ways', () => {
    const pairs = articles.filter((item) => item.translationOf)
    expect(pairs.length).toBeGreaterThanOrEqual(4)
    for (const item of pairs) {
      const other = articles.find((candidate) => candidate.slug === item.translationOf)
      expect(other?.translationOf).toBe(item.slug)
      expect(other?.date).toBe(item.date)
    }
  })

  it('say what a major update changed', () => {
    for (const item of articles)
      expect(item.updateType === 'major', item.slug).toBe(item.changeNote !== undefined)
  })
})

describe('links in the sample content', () => {
  it('lead to addresses that exist', () => {
    expect(
      deadLinks(
        newsNb.flatMap((item) => linksOf(item.body)),
        'osloregionen',
      ),
    ).toEqual([])
    expect(
      deadLinks(
        storiesEn.flatMap((item) => linksOf(item.body)),
        'oslopolitan',
      ),
    ).toEqual([])
    expect(
      deadLinks(
        priorityAreas.flatMap((area) => linksOf(area.nb.body)),
        'osloregionen',
      ),
    ).toEqual([])
    expect(
      deadLinks(
        priorityAreas.flatMap((area) => linksOf(area.en.body)),
        'oslopolitan',
      ),
    ).toEqual([])
    expect(deadLinks(siteLinks(osloregionen), 'osloregionen')).toEqual([])
    expect(deadLinks(siteLinks(oslopolitan), 'oslopolitan')).toEqual([])
  })

  it('are of a kind that may be linked to', () => {
    const links = [
      ...siteLinks(osloregionen),
      ...siteLinks(oslopolitan),
      ...articles.flatMap((i) => linksOf(i.body)),
    ]
    for (const to of links) expect(isSafeLink(to), to).toBe(true)
  })
})

describe('the sites', () => {
  it('feature items that are theirs', () => {
    expect(newsNb.map((item) => item.slug)).toEqual(expect.arrayContaining(osloregionen.featured))
    expect(storiesEn.map((item) => item.slug)).toEqual(expect.arrayContaining(oslopolitan.featured))
  })
})

describe('the artwork', () => {
  it('has a title of its own and says what it shows in both languages', () => {
    const drawings = Object.values(artworks)
    expect(new Set(drawings.map((drawing) => drawing.title)).size).toBe(drawings.length)
    for (const { alt } of drawings) {
      expect(alt.nb).toMatch(/^Tegning av .{40,}\.$/)
      expect(alt.en).toMatch(/^Drawing of .{40,}\.$/)
    }
  })
})

describe('the paragraph about a municipality', () => {
  const bySize = municipalities.toSorted((a, b) => b.population2020 - a.population2020)
  const about = (slug: string) => {
    const rank = bySize.findIndex((m) => m.slug === slug) + 1
    const municipality = bySize[rank - 1]
    if (!municipality) throw new Error(`${slug} is no member`)
    const standing = { rank, of: bySize.length }
    return { nb: summaryNb(municipality, standing), en: summaryEn(municipality, standing) }
  }

  it('gives population, standing, county and numbers', () => {
    expect(about('drammen').nb).toBe(
      'Med 101\u00a0386 innbyggere 1. januar 2020 er Drammen i Buskerud nummer 3 av 65 kommuner i Osloregionen etter folketall. Kommunenummeret er 3301. Fra 2020 til 2023 var det 3005, og kommunen hørte til Viken.',
    )
    expect(about('rollag').en).toBe(
      'Rollag lies in Buskerud county and had 1,390 inhabitants on 1 January 2020. That makes it the second smallest municipality in the Oslo region by population. Its municipality number is 3336. From 2020 to 2023 it was 3051, and the municipality belonged to Viken county.',
    )
  })

  it('knows that Oslo is a county of its own', () => {
    expect(about('oslo').nb).toMatch(
      /^Oslo er både kommune og fylke\. .* den største kommunen i Osloregionen\./,
    )
  })

  it('tells places with the same name apart', () => {
    expect(about('valer-ostfold').nb).toContain('Våler i Innlandet er en annen kommune')
    expect(about('nes-akershus').en).toContain('Nesbyen')
  })
})
