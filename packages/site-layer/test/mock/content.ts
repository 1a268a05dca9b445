import {
  AnyDocument,
  pathOf,
  type Image,
  type Language,
  type MunicipalityReference,
  type MunicipalitySeat,
  type Reference,
  type Site,
} from '@osloregionen/contract'
import { everyBlock } from './blocks.ts'
import { Examples, hosts } from './example.ts'
import { occasions } from './occasions.ts'
import { outreach } from './outreach.ts'
import { pages } from './pages.ts'
import { papers } from './papers.ts'
import { registers } from './registers.ts'
import { rightsOf } from './rights.ts'
import { siteSettings } from './settings.ts'

/** Makes documents that are valid by the contract; `origin` is where images are served. */
export function sampleContent(origin: string) {
  const areas = areaNames.map((name, index) => priorityArea(name, index))
  const towns = townNames.map((name, index) => municipality(name, index))
  const people = [person()]
  const news = [...newsTitles.nb, ...newsTitles.en].map((title, index) =>
    newsItem(title, index, index < newsTitles.nb.length ? 'nb' : 'en', origin),
  )
  const parts = { origin, town: townReference, image: (at: number, alt: string) => image(origin, at, alt) }
  const blocks = (['nb', 'en'] as const).map((language, index) => ({
    ...newsItem(blockTitles[language], news.length + index, language, origin),
    body: everyBlock(language, parts),
  }))
  const examples = new Examples(origin)
  const { statement, all } = papers(examples)
  const documents = [
    ...[...areas.flat(), ...towns.flat(), ...people, ...news, ...blocks].map((document) =>
      AnyDocument.parse(document),
    ),
    ...registers(examples).all,
    ...all,
    ...occasions(examples, statement),
    ...outreach(examples),
    ...pages(examples),
  ]
  const settings = (['osloregionen', 'oslopolitan'] as const).map((site) => siteSettings(site, documents))
  return { documents, settings }
}

const areaNames = [
  { slug: 'klima-og-miljo', nb: 'Klima og miljø', en: 'Climate and environment' },
  {
    slug: 'areal-transport-mobilitet-og-logistikk',
    nb: 'Areal, transport, mobilitet og logistikk',
    en: 'Land use and transport',
  },
  {
    slug: 'konkurransekraft-og-attraktivitet',
    nb: 'Konkurransekraft og attraktivitet',
    en: 'Competitiveness',
  },
  { slug: 'fellesskap-og-samarbeid', nb: 'Fellesskap og samarbeid', en: 'Cooperation' },
]
const townNames = [
  { slug: 'oslo', name: 'Oslo', number: '0301', number2020: '0301', county: 'Oslo', point: [10.75, 59.91] },
  {
    slug: 'lillestrom',
    name: 'Lillestrøm',
    number: '3205',
    number2020: '3030',
    county: 'Akershus',
    point: [11.05, 59.96],
  },
  {
    slug: 'drammen',
    name: 'Drammen',
    number: '3301',
    number2020: '3005',
    county: 'Buskerud',
    point: [10.2, 59.74],
  },
]
const blockTitles = { nb: 'Alle byggeklosser', en: 'Every block' }
const newsTitles = {
  nb: [
    'Ny faggruppe for areal og transport',
    'Felles høringssvar til Nasjonal transportplan',
    'Drammen deler erfaringer fra byutviklingen',
    'Interessepolitisk utvalg møtes i mars',
    'Restart Osloregionen er i gang',
    'Kommunikasjonsrådgiver på plass i sekretariatet',
    'Grønn næringsutvikling på tvers av fylkesgrenser',
    'Kronikk: Regionen trenger flere sentre',
  ],
  en: ['The region restarts', 'Talent looks north', 'A many-centred capital', 'Investors meet in Oslo'],
}

function nth<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('The list is empty')
  return found
}

const uuid = (kind: number, index: number) =>
  `0199${kind.toString(16).padStart(4, '0')}-0000-7000-8000-${index.toString(16).padStart(12, '0')}`
const day = (index: number) => new Date(Date.UTC(2021, 2, 28 - index, 8)).toISOString()
const html = (text: string) => `<p>${text}</p>`

function common(language: Language, sites: Site[], slug: string, title: string, index: number) {
  return {
    language,
    sites,
    revision: index + 1,
    url: null,
    path: null,
    urls: {},
    slug,
    title,
    summary: language === 'en' ? `${title}, in one sentence.` : `${title}, sagt i én setning.`,
    publishedAt: day(index),
    publishedPrecision: 'day',
    updatedAt: day(index),
    updateType: 'major',
    changeNote: null,
    latestCorrection: null,
    image: null,
    priorityAreas: [],
    municipalities: [],
    sectors: [],
    projects: [],
    license: 'NLOD 2.0',
    rights: rightsOf('Tekst: Osloregionen', 'NLOD 2.0'),
    corrections: [],
    translations: [],
    contactPeople: [],
    seo: { title, description: null, image: null },
    body: [{ type: 'text', html: html(title) }],
    bodyHtml: html(title),
  }
}

function addressed<T extends object>(
  document: T,
  type: 'news' | 'priority-areas' | 'municipalities' | 'people',
  site: Site,
  slug: string,
) {
  const path = pathOf(type, site, slug)
  const url = path === null ? null : `${hosts[site]}${path}`
  return { ...document, type, path, url, urls: url === null ? {} : { [site]: url } }
}

function priorityArea(area: (typeof areaNames)[number], index: number) {
  return (['nb', 'en'] as const).map((language) => {
    const site = language === 'nb' ? 'osloregionen' : 'oslopolitan'
    const base = { ...common(language, [site], area.slug, area[language], 20 + index), id: uuid(1, index) }
    const fields = { period: { from: 2021, to: 2024 }, aliases: [], goals: [`${area[language]}: 1`] }
    return addressed({ ...base, ...fields }, 'priority-areas', site, area.slug)
  })
}

function municipality(town: (typeof townNames)[number], index: number) {
  return (['nb', 'en'] as const).map((language) => {
    const site = language === 'nb' ? 'osloregionen' : 'oslopolitan'
    const base = { ...common(language, [site], town.slug, town.name, 30 + index), id: uuid(2, index) }
    const fields = {
      number: town.number,
      number2020: town.number2020,
      county: town.county,
      county2020: town.county,
      subRegion: null,
      population: { count: 80_000 + index, year: 2020, source: 'SSB' },
      labelPoint: town.point,
      membership: { kind: 'municipality', from: '2005-01-01', to: null },
      website: `https://www.${town.slug}.kommune.no`,
      seats: seats(site),
    }
    return addressed({ ...base, ...fields }, 'municipalities', site, town.slug)
  })
}

/** A seat that is held, and one that was. */
function seats(site: Site): MunicipalitySeat[] {
  const [title, slug] = ['Styret', 'styret']
  const url = site === 'osloregionen' ? `${hosts.osloregionen}/om-oss/organer/${slug}` : null
  const body = { id: uuid(5, 0), title, slug, url }
  return [
    { body, personId: uuid(3, 0), name: 'Kari Nordmann', role: 'Leder', from: '2021-01-01', to: null },
    { body, personId: null, name: 'Ola Nordmann', role: null, from: null, to: '2020-12-31' },
  ]
}

function person() {
  const base = { ...common('nb', ['osloregionen'], 'kari-nordmann', 'Kari Nordmann', 40), id: uuid(3, 0) }
  const fields = {
    role: 'Sekretariatsleder',
    portfolio: null,
    note: null,
    period: { from: null, to: null },
    email: 'kari@example.no',
    phone: '+47 22 00 00 00',
    memberships: [],
  }
  return addressed({ ...base, ...fields }, 'people', 'osloregionen', 'kari-nordmann')
}

const reference = (index: number, language: 'nb' | 'en'): Reference => {
  const area = nth(areaNames, index)
  const url = language === 'nb' ? `${hosts.osloregionen}/prosjekter/${area.slug}` : null
  return { id: uuid(1, index % areaNames.length), title: area[language], slug: area.slug, url }
}
const townReference = (index: number): MunicipalityReference => {
  const town = nth(townNames, index)
  const url = `${hosts.osloregionen}/kommuner/${town.slug}`
  return { id: uuid(2, index % townNames.length), number: town.number, name: town.name, slug: town.slug, url }
}

function image(origin: string, index: number, alt: string): Image {
  const sources = [480, 960, 1600].map((width) => ({
    src: `${origin}/media/mock-${index}-${width}.png`,
    type: 'image/png' as const,
    width,
    height: Math.round((width * 2) / 3),
  }))
  return {
    alt,
    caption: 'Bildetekst',
    credit: 'Foto: Osloregionen',
    license: 'CC BY 4.0',
    rights: rightsOf('Foto: Osloregionen', 'CC BY 4.0'),
    focalPoint: [0.5, 0.4],
    width: 1600,
    height: 1067,
    sources,
  }
}

function newsItem(title: string, index: number, language: 'nb' | 'en', origin: string) {
  const site = language === 'nb' ? 'osloregionen' : 'oslopolitan'
  const slug = title
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const base = common(language, [site], slug, title, index)
  const picture = index % 3 === 0 ? image(origin, index, 'Utsikt over fjorden') : null
  const paragraph = language === 'nb' ? paragraphs.nb : paragraphs.en
  const body = [
    {
      type: 'text',
      html: `${html(paragraph)}<h2>${language === 'nb' ? 'Bakgrunn' : 'Background'}</h2>${html(paragraph)}`,
    },
    {
      type: 'factBox',
      title: language === 'nb' ? 'Fakta' : 'Facts',
      html: '<ul><li>65</li><li>2,2 mill.</li></ul>',
    },
    { type: 'quote', text: paragraph.slice(0, 90), attribution: 'Kari Nordmann', role: null },
    ...(picture === null ? [] : [{ type: 'image', image: picture }]),
    { type: 'text', html: html(paragraph) },
  ]
  const fields = {
    id: uuid(4, index),
    kind: (['news', 'press-release', 'op-ed', 'good-example'] as const)[index % 4],
    sender: 'secretariat',
    printedIn:
      index % 4 === 2 ? { outlet: 'Dagsavisen', date: '2021-03-01', url: 'https://example.no' } : null,
    featured: index === 0,
    image: picture,
    priorityAreas: [reference(index, language)],
    municipalities: [townReference(index)],
    contactPeople: [
      {
        id: uuid(3, 0),
        name: 'Kari Nordmann',
        title: 'Sekretariatsleder',
        portfolio: null,
        note: null,
        period: { from: null, to: null },
        email: 'kari@example.no',
        phone: null,
        image: null,
        memberships: [],
      },
    ],
    body,
    bodyHtml: html(paragraph),
  }
  return addressed({ ...base, ...fields }, 'news', site, slug)
}

const paragraphs = {
  nb: 'Osloregionen er et interessepolitisk samarbeid mellom kommuner i og rundt hovedstaden. Samarbeidet skal styrke regionen som en konkurransedyktig og bærekraftig region i Europa, og arbeider for at flere sentre vokser sammen.',
  en: 'The Oslo Region is an alliance of municipalities in and around the capital. It works to make the region competitive and sustainable, and to let many centres grow together across county borders.',
}
