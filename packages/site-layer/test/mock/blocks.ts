import type {
  Block,
  File,
  Image,
  MunicipalityReference,
  PersonMembership,
  PersonReference,
  Video,
} from '@osloregionen/contract'
import { rightsOf } from './rights.ts'

/** Words long and short, for the two sites. */
interface Words {
  title: string
  sentence: string
  longTitle: string
  paragraph: string
}

const norwegian: Words = {
  title: 'Slik henger det sammen',
  sentence: 'En setning som sier hva dette er.',
  longTitle:
    'Kommunikasjonsrådgivernes arbeidsfordeling mellom Interessepolitisk utvalg og representantskapet i samarbeidsperioden',
  paragraph:
    'Samarbeidet omfatter arealplanlegging, samferdsel og næringsutvikling på tvers av fylkesgrenser, og det skjer i faggrupper, i styret og i representantskapet. Teksten her er lang for å vise hvordan den brytes.',
}
const english: Words = {
  title: 'How it fits together',
  sentence: 'One sentence that says what this is.',
  longTitle:
    'Telecommunications, transport and land-use planning across the borders of municipalities and counties',
  paragraph:
    'The cooperation covers land-use planning, transport and business development across county borders, in working groups, on the board and in the assembly. This text is long in order to show how it breaks.',
}

export interface BlockParts {
  image(index: number, alt: string): Image
  town(index: number): MunicipalityReference
  origin: string
}

/** Every block twice: as it usually is, and with what is long, missing or odd. */
export function everyBlock(language: 'nb' | 'en', parts: BlockParts): Block[] {
  const words = language === 'nb' ? norwegian : english
  return [...usual(words, parts), ...odd(words, parts)]
}

const html = (text: string) => `<p>${text}</p>`

function usual({ title, sentence, paragraph }: Words, { image, town, origin }: BlockParts): Block[] {
  const picture = (index: number) => ({ ...image(index, sentence), caption: sentence })
  return [
    { type: 'text', html: `${html(paragraph)}<h2>${title}</h2>${html(paragraph)}` },
    { type: 'image', image: picture(0) },
    { type: 'gallery', title, images: [0, 1, 2].map(picture) },
    { type: 'factBox', title, html: `<ul><li>${sentence}</li><li>${sentence}</li></ul>` },
    { type: 'quote', text: sentence, attribution: 'Kari Nordmann', role: 'Sekretariatsleder' },
    {
      type: 'downloads',
      title,
      files: [
        file(origin, { title, pages: 48, bytes: 2_340_000, language: 'nb', isTagged: true }),
        file(origin, { title: sentence, pages: 1, bytes: 84_000, language: 'en', isTagged: false }),
        file(origin, {
          title: 'Kommunegrenser',
          format: 'geojson',
          bytes: 412_000,
          credit: 'Kartverket',
          license: 'CC BY 4.0',
        }),
      ],
    },
    {
      type: 'accordion',
      title,
      items: [1, 2, 3].map((n) => ({ title: `${title} ${n}`, html: html(paragraph) })),
    },
    {
      type: 'cards',
      title,
      cards: [1, 2, 3].map((n) => ({
        title: `${title} ${n}`,
        text: sentence,
        href: '/',
        image: n < 3 ? image(n, '') : null,
      })),
    },
    {
      type: 'keyFigures',
      title,
      figures: [
        { value: '65', label: sentence, source: null },
        { value: '2,2 mill.', label: sentence, source: 'Eksempeltall' },
        { value: '4', label: sentence, source: null },
      ],
    },
    {
      type: 'chart',
      title: `${title} 1`,
      kind: 'bar',
      unit: 'prosent',
      categories: ['2018', '2019', '2020', '2021'],
      series: [
        { name: 'Bane', values: [21, 24, 19, 28] },
        { name: 'Buss', values: [34, 31, 22, 30] },
        { name: 'Bil', values: [45, 45, 59, 42] },
      ],
      summary: sentence,
      source: 'Eksempeltall',
    },
    {
      type: 'chart',
      title: `${title} 2`,
      kind: 'line',
      unit: 'tusen',
      categories: ['2015', '2016', '2017', '2018', '2019', '2020', '2021'],
      series: [
        { name: 'Innpendling', values: [112, 118, 121, null, 131, 98, 104] },
        { name: 'Utpendling', values: [64, 66, 70, 73, 75, 61, 63] },
      ],
      summary: sentence,
      source: 'Eksempeltall',
    },
    {
      type: 'table',
      caption: `${title} 3`,
      header: ['Kommune', 'Fylke', 'Innbyggere', 'Vekst'],
      rows: [
        ['Oslo', 'Oslo', '697 010', '+0,5 %'],
        ['Drammen', 'Viken', '101 859', '+0,4 %'],
        ['Lillestrøm', 'Viken', '86 953', '+1,2 %'],
      ],
      hasRowHeaders: true,
      source: 'Eksempeltall',
    },
    { type: 'map', title, municipalities: [town(0), town(1), town(2)] },
    {
      type: 'video',
      video: video({
        title: `${title} 4`,
        poster: image(4, ''),
        captions: ['nb', 'en'],
        transcript: `${html(paragraph)}${html(paragraph)}`,
      }),
    },
    {
      type: 'people',
      title,
      people: [
        person(1, {
          title: 'Sekretariatsleder',
          email: 'kari@example.no',
          phone: '22 00 00 00',
          image: image(5, ''),
        }),
        person(2, {
          title: 'Rådgiver',
          portfolio: 'Klima og miljø',
          note: 'Vikar',
          period: { from: { date: '2021-03-01', precision: 'month' }, to: null },
          email: 'ola@example.no',
          memberships: [seat('Styret', { role: 'Sekretær', from: '2021-03-01' }), seat('Sekretariatet')],
        }),
      ],
    },
    {
      type: 'listing',
      title,
      query: { ...anything, type: 'news', limit: 3 },
      more: { label: title, href: '/' },
    },
    { type: 'callToAction', title, text: sentence, link: { label: title, href: '/' } },
    { type: 'newsletterSignUp', title: null, text: sentence },
  ]
}

function odd({ longTitle, sentence, paragraph }: Words, { image, town, origin }: BlockParts): Block[] {
  const tall = (index: number): Image => ({
    ...image(index, ''),
    caption: paragraph,
    credit: null,
    license: null,
    rights: rightsOf('Bilde fra Osloregionen', null),
    width: 800,
    height: 1600,
  })
  const word = 'Interessepolitiskutvalgskommunikasjonsrådgiver'
  const names = [
    'Areal, transport, mobilitet og logistikk',
    'Klima og miljø',
    'Fellesskap og samarbeid',
    word,
  ]
  return [
    { type: 'text', html: `<h2>${longTitle}</h2><h3>${longTitle}</h3><ol><li>${paragraph}</li></ol>` },
    { type: 'image', image: tall(6) },
    { type: 'gallery', title: null, images: [tall(1), image(2, sentence)] },
    { type: 'factBox', title: longTitle, html: html(`${word} ${paragraph}`) },
    { type: 'quote', text: paragraph, attribution: null, role: null },
    {
      type: 'downloads',
      title: null,
      files: [
        file(origin, {
          title: `${longTitle} ${word}`,
          bytes: 210_000_000,
          pages: 1240,
          language: 'en',
          credit: `${word} ${paragraph}`,
        }),
      ],
    },
    {
      type: 'accordion',
      title: null,
      items: [{ title: longTitle, html: `<h3>${word}</h3>${html(paragraph)}` }],
    },
    {
      type: 'cards',
      title: null,
      cards: [longTitle, word, sentence, '1'].map((title) => ({
        title,
        text: title === '1' ? null : paragraph,
        href: title === word ? null : 'https://example.no',
        image: null,
      })),
    },
    {
      type: 'keyFigures',
      title: null,
      figures: [
        { value: '1 234 567 890 kroner', label: paragraph, source: paragraph },
        { value: '−3', label: word, source: null },
      ],
    },
    {
      type: 'chart',
      title: `${longTitle} 5`,
      kind: 'bar',
      unit: null,
      categories: names,
      series: [{ name: paragraph, values: [1_234_567.5, -250_000, null, 0] }],
      summary: null,
      source: null,
    },
    {
      type: 'chart',
      title: `${longTitle} 6`,
      kind: 'bar',
      unit: 'kroner',
      categories: names,
      series: Array.from({ length: 6 }, (_, s) => ({
        name: `${names[s % 4]} ${s}`,
        values: [s + 1, 6 - s, 3, 2],
      })),
      summary: paragraph,
      source: paragraph,
    },
    {
      type: 'chart',
      title: `${longTitle} 7`,
      kind: 'line',
      unit: null,
      categories: Array.from({ length: 30 }, (_, month) => `Måned ${month + 1}`),
      series: Array.from({ length: 6 }, (_, s) => ({
        name: `${word} ${s}`,
        values: Array.from({ length: 30 }, (_value, month) => 2_100_000 + month * 900 * (s + 1)),
      })),
      summary: null,
      source: null,
    },
    {
      type: 'chart',
      title: `${sentence} 8`,
      kind: 'bar',
      unit: null,
      categories: ['2021'],
      series: Array.from({ length: 9 }, (_, s) => ({ name: `${word} ${s}`, values: [s] })),
      summary: null,
      source: null,
    },
    {
      type: 'table',
      caption: `${longTitle} 9`,
      header: ['', ...names, 'Merknad', 'Sum'],
      rows: [
        [longTitle, '1', '2', '3', '4', paragraph, '10'],
        [word, '–', '', '12,5', '1 000 000', '', '1'],
      ],
      hasRowHeaders: false,
      source: paragraph,
    },
    { type: 'map', title: null, municipalities: [] },
    { type: 'map', title: longTitle, municipalities: [town(0)] },
    {
      type: 'video',
      video: video({
        title: `${longTitle} 10`,
        poster: null,
        embedUrl: 'https://player.vimeo.com/video/1',
        url: 'https://vimeo.com/1',
      }),
    },
    {
      type: 'video',
      video: video({ title: sentence, poster: null, embedUrl: null, url: 'https://film.example.no/1' }),
    },
    {
      type: 'people',
      title: null,
      people: [
        person(3, {
          name: word,
          title: longTitle,
          portfolio: paragraph,
          note: sentence,
          email: `${word.toLowerCase()}@interessepolitisk.example.no`,
          phone: '+47 22 00 00 00',
          image: image(6, sentence),
          memberships: [seat(longTitle, { role: paragraph, to: '2021-01-01' }), seat(word)],
        }),
        person(4, {}),
      ],
    },
    {
      type: 'listing',
      title: longTitle,
      query: { ...anything, type: 'events', time: 'coming', limit: 5 },
      more: null,
    },
    {
      type: 'callToAction',
      title: longTitle,
      text: paragraph,
      link: { label: longTitle, href: 'mailto:post@example.no' },
    },
    { type: 'newsletterSignUp', title: longTitle, text: null },
  ]
}

const anything = {
  kind: null,
  priorityArea: null,
  sector: null,
  project: null,
  municipality: null,
  body: null,
  audience: null,
  time: null,
} as const

const file = (origin: string, known: Partial<File>): File => ({
  title: 'Fil',
  url: `${origin}/media/${known.bytes}.${known.format ?? 'pdf'}`,
  format: 'pdf',
  bytes: 1,
  pages: null,
  language: null,
  isTagged: null,
  credit: null,
  license: null,
  rights: rightsOf(known.credit ?? 'Fil fra Osloregionen', known.license ?? null),
  cover: null,
  ...known,
})

const video = (known: Partial<Video>): Video => ({
  title: 'Film',
  url: 'https://www.youtube.com/watch?v=0',
  embedUrl: 'https://www.youtube-nocookie.com/embed/0',
  poster: null,
  captions: [],
  transcript: null,
  ...known,
})

const seat = (title: string, known: Partial<PersonMembership> = {}): PersonMembership => ({
  body: { id: '0199000d-0000-7000-8000-000000000001', title, slug: 'styret', url: null },
  role: null,
  from: null,
  to: null,
  ...known,
})

const person = (index: number, known: Partial<PersonReference>): PersonReference => ({
  id: `0199000c-0000-7000-8000-00000000000${index}`,
  name: index === 1 ? 'Kari Nordmann' : 'Ola Nordmann',
  title: null,
  portfolio: null,
  note: null,
  period: { from: null, to: null },
  email: null,
  phone: null,
  image: null,
  memberships: [],
  ...known,
})
