import { childrenOf, readXml, textOf, type XmlElement } from './xml.ts'

/** Collects what a feed does wrong by the rules of validators. */
class Faults {
  readonly found: string[] = []
  expect(holds: boolean, fault: string): void {
    if (!holds) this.found.push(fault)
  }
  once(element: XmlElement, ...names: string[]): void {
    for (const name of names)
      this.expect(childrenOf(element, name).length === 1, `${element.name} has not one ${name}`)
  }
  unique(values: readonly (string | undefined)[], what: string): void {
    this.expect(new Set(values).size === values.length, `${what} is there twice`)
  }
  address(value: string | undefined, what: string): void {
    this.expect(/^https?:\/\/[^\s<>"]+$/.test(value ?? '') && URL.canParse(value ?? ''), `${what}: ${value}`)
  }
  /** What is shown of HTML in a reader must hold nothing that runs, and no address that leads nowhere from there. */
  html(value: string | undefined, what: string): void {
    const strange =
      /<(script|iframe|object|embed|style|form)\b|<[^>]* on\w+=|(href|src)="(?!https?:|mailto:|tel:)/i
    this.expect(!strange.test(value ?? ''), `${what} holds what readers take out: ${value}`)
  }
}

const language = /^[a-z]{2,3}(-[A-Z]{2})?$/
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) && isDate(value)
const isDate = (value: string): boolean => !Number.isNaN(Date.parse(value))
/** RFC 822 with four digits of the year, and the weekday that it was. */
const isMailDate = (value = ''): boolean => isDate(value) && new Date(value).toUTCString() === value

/** What is wrong with a feed of RSS 2.0 by the rules of the W3C feed validator; throws where it is no XML. */
export function faultsOfRss(file: string): string[] {
  const faults = new Faults()
  const rss = readXml(file)
  faults.expect(rss.name === 'rss' && rss.attributes['version'] === '2.0', 'it is not RSS 2.0')
  faults.once(rss, 'channel')
  const [channel] = childrenOf(rss, 'channel')
  if (channel === undefined) return faults.found
  faults.once(channel, 'title', 'link', 'description', 'language', 'lastBuildDate', 'ttl')
  faults.address(textOf(channel, 'link'), 'link of the channel')
  faults.expect(language.test(textOf(channel, 'language') ?? ''), 'language')
  faults.expect(isMailDate(textOf(channel, 'lastBuildDate')), 'lastBuildDate')
  faults.expect(/^[1-9]\d*$/.test(textOf(channel, 'ttl') ?? ''), 'ttl')
  const links = childrenOf(channel, 'atom:link').map(({ attributes }) => attributes)
  faults.expect(links.filter(({ rel }) => rel === 'self').length === 1, 'it does not say its own address')
  for (const { href } of links) faults.address(href, 'atom:link')
  faults.unique(
    links.map(({ rel }) => rel),
    'a relation',
  )
  const items = childrenOf(channel, 'item')
  faults.unique(
    items.map((item) => textOf(item, 'guid')),
    'a guid',
  )
  for (const item of items) {
    faults.once(item, 'title', 'link', 'guid', 'pubDate', 'description', 'dc:rights')
    faults.address(textOf(item, 'link'), 'link of an item')
    faults.expect(isMailDate(textOf(item, 'pubDate')), `pubDate ${textOf(item, 'pubDate')}`)
    const [guid] = childrenOf(item, 'guid')
    faults.expect(guid?.attributes['isPermaLink'] === 'false', 'a guid that is no address says that it is')
    faults.html(textOf(item, 'description'), 'description')
    faults.html(textOf(item, 'content:encoded'), 'content:encoded')
  }
  return faults.found
}

/** What is wrong with a feed of Atom by RFC 4287 and the W3C feed validator; throws where it is no XML. */
export function faultsOfAtom(file: string): string[] {
  const faults = new Faults()
  const feed = readXml(file)
  faults.expect(feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom', 'it is not Atom')
  faults.once(feed, 'id', 'title', 'updated', 'subtitle')
  faults.address(textOf(feed, 'id'), 'id')
  faults.expect(isInstant(textOf(feed, 'updated')), 'updated')
  faults.expect(language.test(feed.attributes['xml:lang'] ?? ''), 'xml:lang')
  const author = childrenOf(feed, 'author')
  faults.expect(author.length > 0 && author.every((one) => textOf(one, 'name')), 'it has no author')
  const links = childrenOf(feed, 'link').map(({ attributes }) => attributes)
  for (const { href } of links) faults.address(href, 'link')
  faults.unique(
    links.map(({ rel }) => rel),
    'a relation',
  )
  faults.expect(
    links.some(({ rel }) => rel === 'self'),
    'it does not say its own address',
  )
  const entries = childrenOf(feed, 'entry')
  faults.unique(
    entries.map((entry) => textOf(entry, 'id')),
    'an id',
  )
  for (const entry of entries) {
    faults.once(entry, 'id', 'title', 'updated', 'published', 'summary', 'rights')
    faults.expect(/^urn:uuid:[\w-]+$/.test(textOf(entry, 'id') ?? ''), `id ${textOf(entry, 'id')}`)
    for (const name of ['updated', 'published']) faults.expect(isInstant(textOf(entry, name)), name)
    const own = childrenOf(entry, 'link').map(({ attributes }) => attributes)
    faults.expect(own.filter(({ rel }) => rel === 'alternate').length === 1, 'an entry leads nowhere')
    for (const { href } of own) faults.address(href, 'link of an entry')
    for (const { attributes } of childrenOf(entry, 'category'))
      faults.expect(attributes['term'] !== undefined, 'a category has no term')
    const [content] = childrenOf(entry, 'content')
    faults.expect(content === undefined || content.attributes['type'] === 'html', 'type of content')
    faults.html(content?.text, 'content')
  }
  return faults.found
}

const feedFields = [
  'version',
  'title',
  'description',
  'language',
  'home_page_url',
  'feed_url',
  'next_url',
  'authors',
  'items',
]
const itemFields = [
  'id',
  'url',
  'title',
  'summary',
  'content_text',
  'content_html',
  'image',
  'language',
  'tags',
]
const itemDates = ['date_published', 'date_modified']

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
const textAt = (value: unknown, name: string): string | undefined => {
  const text = at(value, name)
  return typeof text === 'string' ? text : undefined
}
/** A field of another's begins with an underscore, and is an object. */
const isExtension = (value: object, name: string): boolean =>
  /^_[a-z]/.test(name) && typeof at(value, name) === 'object'

/** What is wrong with a feed by JSON Feed 1.1; throws where it is no JSON. */
export function faultsOfJsonFeed(file: string): string[] {
  const faults = new Faults()
  const feed: object = JSON.parse(file)
  const fields = (value: object, known: readonly string[]) => {
    for (const name of Object.keys(value))
      faults.expect(known.includes(name) || isExtension(value, name), `${name} is no field`)
  }
  fields(feed, feedFields)
  faults.expect(at(feed, 'version') === 'https://jsonfeed.org/version/1.1', 'version')
  faults.expect(Boolean(textAt(feed, 'title')), 'title')
  for (const name of ['home_page_url', 'feed_url']) faults.address(textAt(feed, name), name)
  if ('next_url' in feed) faults.address(textAt(feed, 'next_url'), 'next_url')
  faults.expect(at(feed, 'next_url') !== at(feed, 'feed_url'), 'it leads to itself')
  const items = at(feed, 'items')
  if (!Array.isArray(items)) return [...faults.found, 'items']
  faults.unique(
    items.map((item: unknown) => textAt(item, 'id')),
    'an id',
  )
  for (const item of items) {
    fields(item, [...itemFields, ...itemDates])
    faults.expect(Boolean(textAt(item, 'id')), 'id of an item')
    faults.address(textAt(item, 'url'), 'url of an item')
    for (const name of itemDates) faults.expect(isInstant(at(item, name)), name)
    const content = textAt(item, 'content_text') ?? textAt(item, 'content_html')
    faults.expect(content !== undefined, 'an item has no content')
    faults.html(textAt(item, 'content_html'), 'content_html')
    faults.expect(language.test(textAt(item, 'language') ?? ''), 'language of an item')
  }
  return faults.found
}
