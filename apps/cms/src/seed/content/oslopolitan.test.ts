import { audiences, isReservedPath, siteLanguage, sites, type Site } from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import type { BodyPart, SeedListing } from '../body.ts'
import { addressesOn, isRegister, linkTest } from './addresses.ts'
import { registers, written } from './all.ts'
import { linksOf, partsOf, wordsOf } from './check.ts'
import { services } from './official-services.ts'
import { sectors } from './sectors.ts'

/** How many documents on a site a listing would show. */
function found(site: Site, { type, kind, priorityArea, sector, project, audience }: SeedListing): number {
  if (isRegister(type)) return registers[type].length
  return written[type].filter((document) => {
    const areas: readonly string[] = document.priorityAreas
    return (
      document.sites.includes(site) &&
      (kind === undefined || ('kind' in document && document.kind === kind)) &&
      (priorityArea === undefined || areas.includes(priorityArea)) &&
      (sector === undefined || document.sectors?.includes(sector)) &&
      (project === undefined || document.projects?.includes(project)) &&
      (audience === undefined || ('audience' in document && document.audience === audience))
    )
  }).length
}

/** The bodies that stand on a site, each with a name to find it by. */
const bodiesOn = (site: Site): { name: string; body: readonly BodyPart[] }[] => [
  ...Object.entries(written).flatMap(([type, documents]) =>
    documents
      .filter((document) => document.sites.includes(site))
      .map(({ slug, body }) => ({ name: `${type}/${slug}`, body })),
  ),
  ...Object.entries(registers).flatMap(([type, entries]) =>
    entries.map(({ slug, nb, en }) => ({
      name: `${type}/${slug}`,
      body: (siteLanguage[site] === 'en' ? en : nb)?.body ?? [],
    })),
  ),
]

describe('a listing in the sample content', () => {
  it.each(sites)('finds something to show on %s', (site) => {
    const listings = bodiesOn(site).flatMap(({ name, body }) =>
      partsOf(body).flatMap((part) => (part.part === 'listing' ? [{ name, query: part.query }] : [])),
    )
    expect(listings.length).toBeGreaterThan(10)
    // What is coming depends on the day it is read; op-eds and good examples are not known, so none is made up.
    const unknown = new Set<string | undefined>(['op-ed', 'good-example'])
    const lasting = listings.filter(({ query }) => query.time !== 'coming' && !unknown.has(query.kind))
    expect(lasting.filter(({ query }) => found(site, query) === 0)).toEqual([])
  })
})

describe('Oslopolitan', () => {
  it('has more than ninety addresses of documents', () => {
    expect(addressesOn('oslopolitan').length).toBeGreaterThan(90)
  })

  it('has a page and three guides for each audience', () => {
    for (const audience of audiences) {
      expect(
        written.pages.filter((page) => page.audience === audience),
        audience,
      ).toHaveLength(1)
      expect(
        written.guides.filter((guide) => guide.audience === audience),
        audience,
      ).toHaveLength(3)
    }
  })

  it('gives guides of three to six steps, and somebody to turn to', () => {
    for (const { slug, steps, services: helpers } of written.guides) {
      expect(steps.length, slug).toBeGreaterThanOrEqual(3)
      expect(steps.length, slug).toBeLessThanOrEqual(6)
      for (const { content } of steps) expect(wordsOf(content).length, slug).toBeGreaterThanOrEqual(8)
      expect(helpers.length, slug).toBeGreaterThanOrEqual(3)
    }
  })

  it('sends readers on from campaigns to what exists', () => {
    const leadsSomewhere = linkTest('oslopolitan')
    const calls = written.campaigns
      .filter((campaign) => campaign.language === 'en')
      .flatMap(({ callToAction }) => callToAction?.href ?? [])
    expect(calls.length).toBeGreaterThan(5)
    expect(calls.filter((href) => !leadsSomewhere(href))).toEqual([])
  })

  it('links to its own pages by path, and elsewhere to services over https', () => {
    for (const { name, body } of bodiesOn('oslopolitan')) {
      for (const link of linksOf(body)) expect(link, name).toMatch(/^(\/|https:\/\/)/)
    }
    for (const { href } of Object.values(services)) expect(href).toMatch(/^https:\/\//)
  })

  it('needs no document where the site has a list', () => {
    expect(addressesOn('oslopolitan').filter((path) => isReservedPath('oslopolitan', path))).toEqual([])
  })
})

describe('the texts about sectors', () => {
  it.each(sectors)('say enough in both languages: $slug', ({ nb, en }) => {
    expect(wordsOf(nb.body).length).toBeGreaterThanOrEqual(120)
    expect(wordsOf(en.body).length).toBeGreaterThanOrEqual(120)
  })
})
