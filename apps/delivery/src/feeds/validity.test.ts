import { AnyDocument } from '@osloregionen/contract'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { faultsOfAtom, faultsOfJsonFeed, faultsOfRss } from '../testing/feeds.ts'
import { childrenOf, readXml, textOf } from '../testing/xml.ts'
import { writeAtom } from './atom.ts'
import { writeCalendar } from './calendar.ts'
import type { FeedContent } from './content.ts'
import { toItem, type FeedItem } from './items.ts'
import { writeJson } from './json.ts'
import { printable } from './printable.ts'
import { writeRss } from './rss.ts'

const example = (type: string) =>
  AnyDocument.parse(
    JSON.parse(
      readFileSync(
        fileURLToPath(import.meta.resolve(`@osloregionen/contract/examples/${type}.json`)),
        'utf8',
      ),
    ),
  )
const news = example('news')
const url = 'https://www.osloregionen.example/aktuelt/sak?a=1&b=2'
const itemOf = (changes: Partial<Pick<AnyDocument, 'title' | 'summary' | 'latestCorrection'>> = {}) =>
  toItem({ ...news, url, ...changes }, 'https://api.example')

const first = 'https://api.example/v1/feeds/news.atom?priorityArea=areal&limit=1'
const feedOf = (items: FeedItem[], changes: Partial<FeedContent> = {}): FeedContent => ({
  title: 'Osloregionen: Aktuelt',
  description: 'Aktuelt fra Osloregionen',
  author: 'Osloregionen',
  language: 'nb',
  homePage: 'https://www.osloregionen.example/aktuelt',
  first,
  self: first,
  next: null,
  updated: new Date('2021-04-06T09:30:00Z'),
  copyright: 'NLOD 2.0, https://data.norge.no/nlod/no/2.0',
  licenses: ['https://data.norge.no/nlod/no/2.0'],
  items,
  ...changes,
})
const writeAsJson = (content: FeedContent) => writeJson(content, 'https://api.example/docs')
const formats = [
  ['RSS', writeRss, faultsOfRss],
  ['Atom', writeAtom, faultsOfAtom],
  ['JSON Feed', writeAsJson, faultsOfJsonFeed],
] as const

describe.each(formats)('%s', (_name, write, faultsOf) => {
  test.each([
    ['nothing', feedOf([])],
    ['a summary', feedOf([{ ...itemOf(), html: null }])],
    ['the whole text', feedOf([itemOf()])],
    ['no summary', feedOf([{ ...itemOf({ summary: null }), html: null }])],
    ['a further page', feedOf([itemOf()], { self: `${first}&cursor=a`, next: `${first}&cursor=b` })],
    ['what may not be reused', feedOf([{ ...itemOf(), rights: { ...news.rights, licenseUrl: null } }])],
    ...(['events', 'municipalities', 'people'] as const).map((type): [string, FeedContent] => [
      type,
      feedOf([toItem(example(type), 'https://api.example')]),
    ]),
  ])('with %s is valid', (_what, content) => {
    expect(faultsOf(write(content))).toEqual([])
  })

  test('is the same text each time it is written', () => {
    expect(write(feedOf([itemOf()]))).toBe(write(feedOf([itemOf()])))
  })
})

/** What has broken feeds before. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ']]>',
    '<![CDATA[',
    '<script>alert(1)</script>',
    '&',
    '&amp;',
    '&#x0;',
    '"',
    "'",
    '\\',
    '\\n',
  ),
  fc.constantFrom('\r\n', '\n', '\t', '\u0000', '\u0007', '\u007F', '\uD800', '\uFFFF', '\u2028', '\u00A0'),
  fc.constantFrom('🙂'.repeat(60), 'æ'.repeat(200), 'END:VEVENT', 'BEGIN:VCALENDAR', ';', ',', ':', '^n'),
)
const hostile = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
/** As XML and calendars give line breaks back. */
const oneBreak = (text: string) => printable(text).replaceAll(/\r\n?/g, '\n')

/** ical.js leaves what it does not know as it was written, though the standard says that it is text. */
const unescaped = (text: string) => text.replaceAll(/\\([\\;,])/g, '$1')

describe('whatever the texts hold', () => {
  const everywhere = fc.tuple(hostile, hostile, hostile).map(([title, summary, note]) => ({
    title,
    item: itemOf({ title, summary, latestCorrection: { at: '2026-05-02T22:30:00.000Z', note } }),
  }))

  test('feeds stay valid, and say it as it is', () => {
    fc.assert(
      fc.property(everywhere, ({ title, item }) => {
        for (const [, write, faultsOf] of formats) expect(faultsOf(write(feedOf([item])))).toEqual([])
        const [channel] = readXml(writeRss(feedOf([item]))).children
        const [inRss] = channel ? childrenOf(channel, 'item') : []
        const [inAtom] = childrenOf(readXml(writeAtom(feedOf([item]))), 'entry')
        for (const read of [inRss, inAtom]) expect(read && textOf(read, 'title')).toBe(oneBreak(title))
        expect(JSON.parse(writeAsJson(feedOf([item]))).items[0].title).toBe(printable(title))
      }),
      { numRuns: 300 },
    )
  })

  test('calendars keep their lines short, and say it as it is', () => {
    fc.assert(
      fc.property(everywhere, ({ title, item }) => {
        const text = writeCalendar(feedOf([item]))
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const calendar = new ICAL.Component(ICAL.parse(text))
        const [event, ...more] = calendar.getAllSubcomponents('vevent')
        expect(more).toEqual([])
        const value = (name: string) => String(event?.getFirstPropertyValue(name) ?? '')
        expect(value('summary')).toBe(oneBreak(title))
        expect(value('uid')).toBe(item.id)
        expect(unescaped(value('x-osloregionen-attribution'))).toBe(item.rights.attribution)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a correction', () => {
  const corrected = itemOf({
    latestCorrection: { at: '2026-05-02T22:30:00.000Z', note: 'Tall & <tegn> er rettet.' },
  })
  const told = 'Rettet 3. mai 2026: Tall & <tegn> er rettet.'

  test('is a category and the first that an item says, in every format', () => {
    const [channel] = readXml(writeRss(feedOf([corrected]))).children
    const [item] = channel ? childrenOf(channel, 'item') : []
    const inHtml = `<p>${told.replace('&', '&amp;').replace('<tegn>', '&lt;tegn&gt;')}</p>`
    for (const name of ['description', 'content:encoded'])
      expect(item && textOf(item, name)?.startsWith(inHtml), name).toBe(true)
    expect(item && childrenOf(item, 'category').map(({ text }) => text)).toContain('Rettet')

    const [entry] = childrenOf(readXml(writeAtom(feedOf([corrected]))), 'entry')
    expect(entry && textOf(entry, 'summary')?.startsWith(told)).toBe(true)
    const terms = entry && childrenOf(entry, 'category').map(({ attributes }) => attributes['term'])
    expect(terms).toContain('Rettet')

    expect(JSON.parse(writeAsJson(feedOf([{ ...corrected, html: null }]))).items[0]).toMatchObject({
      content_text: expect.stringContaining(told),
      tags: expect.arrayContaining(['Rettet']),
      _osloregionen: {
        correction: { date: '2026-05-02T22:30:00.000Z', note: 'Tall & <tegn> er rettet.' },
      },
    })
  })

  test('is told in the language of the item', () => {
    const latestCorrection = { at: '2026-05-02T22:30:00.000Z', note: 'The number.' }
    const { correction } = toItem({ ...news, language: 'en', latestCorrection }, 'https://api.example')
    expect(correction?.text).toBe('Corrected 3 May 2026: The number.')
    const none = toItem({ ...news, latestCorrection: null }, 'https://api.example')
    expect([none.correction, none.tags.includes('Rettet')]).toEqual([null, false])
  })
})

describe('rights', () => {
  test('stand with every item, in every format', () => {
    const { attribution, licenseUrl } = news.rights
    const [channel] = readXml(writeRss(feedOf([itemOf()]))).children
    const [item] = channel ? childrenOf(channel, 'item') : []
    expect(item && textOf(item, 'dc:rights')).toBe(attribution)
    const [entry] = childrenOf(readXml(writeAtom(feedOf([itemOf()]))), 'entry')
    expect(entry && textOf(entry, 'rights')).toBe(attribution)
    const links = entry && childrenOf(entry, 'link').map(({ attributes }) => attributes)
    expect(links).toContainEqual({ rel: 'license', href: licenseUrl })
    expect(JSON.parse(writeAsJson(feedOf([itemOf()]))).items[0]._osloregionen).toMatchObject({
      rights: { license: 'NLOD 2.0', licenseUrl, attribution },
      image_rights: news.image?.rights,
    })
  })
})
