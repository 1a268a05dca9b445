import { municipalities } from '@osloregionen/constellation'
import { sites } from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import { isSafeLink } from '../../domain/links.ts'
import { addressesOn, linkTest } from './addresses.ts'
import { artworks } from './artworks.ts'
import { wordsOf } from './check.ts'
import { summaryEn, summaryNb } from './municipality-summary.ts'
import { newsNb } from './news-nb.ts'
import { figures } from './organisation.ts'
import { osloregionen, oslopolitan, type SeedSite } from './sites.ts'
import { storiesEn } from './stories-en.ts'

const articles = [...newsNb, ...storiesEn]

const siteLinks = ({ navigation, footer, hero }: SeedSite) =>
  [...navigation, ...footer.links, ...hero.links].map((to) => to.href)

describe('the sample articles', () => {
  it('are twelve news items and fourteen stories', () => {
    expect([newsNb.length, storiesEn.length]).toEqual([12, 14])
  })

  it.each(articles.map((item) => [item.slug, item] as const))(
    '%s is a real text with sub-headings',
    (_, item) => {
      const words = wordsOf(item.body).length
      expect(words).toBeGreaterThanOrEqual(150)
      expect(words).toBeLessThanOrEqual(400)
      expect(item.body.filter((part) => part.part === 'heading').length).toBeGreaterThanOrEqual(2)
      expect(item.summary.length).toBeLessThanOrEqual(180)
    },
  )

  it('say what a major update changed', () => {
    for (const item of articles)
      expect(item.updateType === 'major', item.slug).toBe(item.changeNote !== undefined)
  })
})

const settings = { osloregionen, oslopolitan }

describe('the sites', () => {
  it.each(sites)('%s leads from its frame and front page to what exists', (site) => {
    expect(siteLinks(settings[site]).filter((link) => !linkTest(site)(link))).toEqual([])
    for (const link of siteLinks(settings[site])) expect(isSafeLink(link), link).toBe(true)
  })

  it('have a main menu of seven at most', () => {
    for (const { navigation } of Object.values(settings)) expect(navigation.length).toBeLessThanOrEqual(7)
  })

  it('have well over a hundred addresses on osloregionen.no', () => {
    expect(addressesOn('osloregionen').length).toBeGreaterThanOrEqual(150)
  })

  it('feature items that are theirs', () => {
    expect(newsNb.map((item) => item.slug)).toEqual(expect.arrayContaining(osloregionen.featured))
    expect(storiesEn.map((item) => item.slug)).toEqual(expect.arrayContaining(oslopolitan.featured))
  })
})

describe('the figures of the organisation', () => {
  it('count the members and their people as the register of municipalities does', () => {
    const people = municipalities.reduce((sum, { population2020 }) => sum + population2020, 0)
    const inMillions = (language: string) =>
      new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(people / 1e6)
    expect(figures.map(({ nb }) => nb.value)).toEqual(
      expect.arrayContaining([String(municipalities.length), inMillions('nb')]),
    )
    expect(figures.map(({ en }) => en.value)).toContain(inMillions('en'))
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
