import {
  bodyKinds,
  documentTypes,
  eventKinds,
  governingDocumentKinds,
  newsKinds,
  projectKinds,
  reportKinds,
  siteLanguage,
  sites,
  statementKinds,
  type DocumentType,
  type ListableType,
  type Site,
  type WrittenType,
} from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import type { BodyPart } from '../body.ts'
import { faultOfGrid } from '../../domain/grid.ts'
import { isSafeLink } from '../../domain/links.ts'
import { isSlug } from '../../domain/slug.ts'
import { addressesOn, exists, isRegister, linkTest } from './addresses.ts'
import { registers, written } from './all.ts'
import { linksOf, partsOf, textsOf, wordsOf } from './check.ts'
import { files } from './files.ts'
import { ownReferences, referencesInBody, referencesOf } from './references.ts'
import type { Written } from './shapes.ts'

const types = Object.keys(documentTypes).filter((type): type is DocumentType => type in documentTypes)
const writtenTypes = types.filter((type): type is WrittenType => !isRegister(type))
const registerTypes = types.filter(isRegister)

const documents: { type: WrittenType; document: Written }[] = writtenTypes.flatMap((type) =>
  written[type].map((document) => ({ type, document })),
)
const entryTexts = registerTypes.flatMap((type) =>
  registers[type].flatMap(({ slug, nb, en }) =>
    [
      { type, slug, site: 'osloregionen' as const, text: nb },
      { type, slug, site: 'oslopolitan' as const, text: en },
    ].flatMap(({ text, ...of }) => (text ? [{ ...of, ...text }] : [])),
  ),
)

/** Every text in the sample content: whose it is, the sites it stands on, and what it says. */
const texts: {
  type: DocumentType
  name: string
  on: readonly Site[]
  body: readonly BodyPart[]
}[] = [
  ...documents.map(({ type, document }) => ({
    type,
    name: `${type}/${document.slug}`,
    on: document.sites,
    body: [...document.body, ...bodiesBeside(type, document.slug)],
  })),
  ...entryTexts.map(({ type, slug, site, body = [] }) => ({
    type,
    name: `${type}/${slug}`,
    on: [site],
    body,
  })),
]

/** What newsletters and guides say outside their bodies. */
function bodiesBeside(type: WrittenType, slug: string): BodyPart[] {
  if (type === 'guides')
    return written.guides
      .filter((guide) => guide.slug === slug)
      .flatMap(({ steps }) => steps.flatMap((s) => s.content))
  if (type !== 'newsletter-issues') return []
  return written['newsletter-issues']
    .filter((issue) => issue.slug === slug)
    .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? item.content : [])))
}

const kinds: Partial<Record<ListableType, readonly string[]>> = {
  news: newsKinds,
  reports: reportKinds,
  events: eventKinds,
  statements: statementKinds,
  'governing-documents': governingDocumentKinds,
  projects: projectKinds,
  bodies: bodyKinds,
}

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) < index)

describe('the sample documents', () => {
  it.each(types)('have slugs of their own among %s', (type) => {
    const documentsOfType: readonly { slug: string }[] = isRegister(type) ? registers[type] : written[type]
    const slugs = documentsOfType.map((document) => document.slug)
    expect(repeated(slugs)).toEqual([])
    expect(slugs.filter((slug) => !isSlug(slug))).toEqual([])
  })

  it.each(sites)('have addresses of their own on %s', (site) => {
    expect(repeated(addressesOn(site))).toEqual([])
  })

  it('have titles and summaries that fit in a list', () => {
    const all = [...documents.map(({ document }) => document), ...entryTexts]
    const wrong = all.filter(
      ({ title, summary }) =>
        title.trim() !== title ||
        !/^.{2,120}$/.test(title) ||
        title.endsWith('.') ||
        (summary !== undefined && !/^\S.{18,198}[.?!»”]$/.test(summary)),
    )
    expect(wrong.map(({ slug, title, summary }) => ({ slug, title, summary }))).toEqual([])
  })

  it('have something to read', () => {
    // People have no pages, and those of municipalities, sub-regions and series say what their fields say.
    const silent = new Set<DocumentType>(['people', 'municipalities', 'sub-regions', 'event-series'])
    const short = texts.filter(({ type, body }) => !silent.has(type) && wordsOf(body).length < 15)
    expect(short.map(({ name }) => name)).toEqual([])
  })

  it('are written without stray or empty texts', () => {
    const stray = texts.flatMap(({ name, body }) =>
      textsOf(body)
        .filter((text) => text.trim() !== text || /\s{2,}/.test(text))
        .map((text) => `${name}: ${text}`),
    )
    expect(stray).toEqual([])
  })

  it('stand on the site of their language', () => {
    for (const { document } of documents)
      expect(siteLanguage[document.sites[0] ?? 'osloregionen'], document.slug).toBe(document.language)
  })

  it('are translations of each other both ways', () => {
    for (const { type, document } of documents.filter(({ document: { translationOf } }) => translationOf)) {
      const candidates: readonly Written[] = written[type]
      const other = candidates.find((candidate) => candidate.slug === document.translationOf)
      expect(other, document.slug).toMatchObject({ translationOf: document.slug, date: document.date })
      expect(other?.language).not.toBe(document.language)
    }
  })

  it('refer to documents that exist', () => {
    const references = [
      ...documents.flatMap(({ document }) => referencesOf(document)),
      ...texts.flatMap(({ body }) => referencesInBody(body)),
      ...ownReferences(),
    ]
    expect(references.length).toBeGreaterThan(100)
    expect(references.filter(([type, slug]) => !exists(type, slug))).toEqual([])
  })
})

describe('links in the sample documents', () => {
  const links = texts.flatMap(({ name, on, body }) => linksOf(body).map((link) => ({ name, on, link })))

  it.each(sites)('lead to addresses that exist on %s', (site) => {
    const leadsSomewhere = linkTest(site)
    const here = links.filter(({ on }) => on.includes(site))
    expect(here.length).toBeGreaterThan(5)
    expect(
      here.filter(({ link }) => !leadsSomewhere(link)).map(({ name, link }) => `${name}: ${link}`),
    ).toEqual([])
  })

  it('are of a kind that may be linked to', () => {
    expect(links.filter(({ link }) => !isSafeLink(link))).toEqual([])
  })
})

describe('calls to action of campaigns, and services of guides', () => {
  const calls = [
    ...written.campaigns.map(({ slug, sites: on, callToAction }) => ({
      slug,
      on,
      links: callToAction ? [callToAction.href] : [],
    })),
    ...written.guides.map(({ slug, sites: on, services }) => ({
      slug,
      on,
      links: services.map((service) => service.href),
    })),
  ]

  it.each(sites)('lead to what exists on %s', (site) => {
    const leadsSomewhere = linkTest(site)
    const here = calls.filter(({ on }) => on.includes(site))
    expect(here.flatMap(({ links: all }) => all).length).toBeGreaterThan(0)
    for (const { slug, links: all } of here)
      expect(
        all.filter((link) => !leadsSomewhere(link)),
        slug,
      ).toEqual([])
  })
})

describe('the sample files', () => {
  it('all belong to a document', () => {
    const inBodies = texts.flatMap(({ body }) =>
      partsOf(body).flatMap((part) => (part.part === 'downloads' ? part.files : [])),
    )
    const used = new Set<string | undefined>([
      ...inBodies,
      ...written.reports.flatMap(({ file, attachments = [] }) => [file, ...attachments]),
      ...[...written.statements, ...written['governing-documents']].map(({ file }) => file),
      ...written.meetings.flatMap(({ cases }) => cases.flatMap(({ attachments = [] }) => attachments)),
    ])
    expect(Object.keys(files).filter((key) => !used.has(key))).toEqual([])
  })

  it('say that they are summaries, and say enough to be worth opening', () => {
    for (const { title, imprint, sections } of Object.values(files)) {
      expect(sections[0]?.paragraphs[0], title).toMatch(/sammendrag|summary/)
      expect(imprint.length, title).toBeGreaterThanOrEqual(2)
      expect(sections.length, title).toBeGreaterThanOrEqual(2)
    }
  })
})

describe('blocks in the sample documents', () => {
  const parts = texts.flatMap(({ name, body }) => partsOf(body).map((part) => ({ name, part })))

  it('give tables and charts that the editor would accept, with rows of equal length', () => {
    for (const { name, part } of parts) {
      if (part.part !== 'table' && part.part !== 'chart') continue
      expect(faultOfGrid(part.data, { numeric: part.part === 'chart' }), name).toBeNull()
      expect(new Set(part.data.map((row) => row.length)).size, name).toBe(1)
    }
  })

  it('list kinds that the type has', () => {
    for (const { name, part } of parts) {
      if (part.part !== 'listing' || part.query.kind === undefined) continue
      expect(kinds[part.query.type], name).toContain(part.query.kind)
    }
  })

  it('keep fact boxes and accordions to running text', () => {
    const plain = new Set<BodyPart['part']>(['heading', 'paragraph', 'list'])
    for (const { name, part } of parts) {
      if (part.part !== 'factBox' && part.part !== 'accordion') continue
      const inside = part.part === 'factBox' ? part.content : part.items.flatMap((item) => item.content)
      expect(
        inside.filter((inner) => !plain.has(inner.part)),
        name,
      ).toEqual([])
    }
  })
})
