import { municipalities, neighboursOf, type Municipality } from '@osloregionen/constellation'
import { h2, keyFigures, link, map, p, type BodyPart, type Inline } from '../body.ts'
import { directionFromOslo, type Direction } from './direction.ts'
import type { Standing } from './municipality-summary.ts'

const bySize = municipalities.toSorted((a, b) => b.population2020 - a.population2020)
const everyone = municipalities.reduce((sum, m) => sum + m.population2020, 0)

/** Further away than this nobody would call it near. */
const nearKm = 40

interface Facts {
  m: Municipality
  standing: Standing
  /** The next larger and the next smaller member; the first and the last have only one of them. */
  larger: Municipality | undefined
  smaller: Municipality | undefined
  /** Whether it is one of the seven that stand out in the drawing of the region. */
  isCentre: boolean
  /** Members in the same county besides this one. */
  others: number
  near: Municipality[]
}

const factsOf = (m: Municipality, standing: Standing): Facts => ({
  m,
  standing,
  larger: bySize[standing.rank - 2],
  smaller: bySize[standing.rank],
  isCentre: standing.rank <= 7,
  others: municipalities.filter((other) => other.county2024 === m.county2024).length - 1,
  near: neighboursOf(m.slug, nearKm).slice(0, 4),
})

/** A profile in Norwegian: figures, what lies near it, its county before and now, and its part in the cooperation. */
export function bodyNb(m: Municipality, standing: Standing): BodyPart[] {
  const facts = factsOf(m, standing)
  return [
    keyFigures({
      title: `${m.name} i tall`,
      figures: [
        {
          value: countNb(m),
          label: 'innbyggere 1. januar 2020',
          source: m.populationSource === 'SSB' ? 'Statistisk sentralbyrå' : 'Oslo kommune',
        },
        { value: `Nr. ${standing.rank}`, label: `av ${standing.of} kommuner etter folketall` },
        {
          value: shareOf(m, 'nb-NO'),
          label: 'av innbyggerne i regionen',
          source: 'Regnet ut av folketallene',
        },
      ],
    }),
    p(...sizeNb(facts)),
    h2('Naboer i regionen'),
    p(...placeNb(facts)),
    mapOf(facts, 'Kommunen og noen av dem som ligger nær'),
    h2('Fylket, før og nå'),
    p(countyNb(facts)),
    h2('Med i samarbeidet'),
    p(
      `${m.name} ${m.slug === 'oslo' ? 'bystyre' : 'kommunestyre'} har vedtatt samarbeidsavtalen som Osloregionen bygger på, og det har de andre medlemmene også gjort. Les mer `,
      link('om Osloregionen', '/om-oss'),
      ', eller se ',
      link('alle kommunene', '/kommuner'),
      '.',
    ),
  ]
}

/** The same profile in English. */
export function bodyEn(m: Municipality, standing: Standing): BodyPart[] {
  const facts = factsOf(m, standing)
  return [
    keyFigures({
      title: `${m.name} in figures`,
      figures: [
        {
          value: countEn(m),
          label: 'inhabitants on 1 January 2020',
          source: m.populationSource === 'SSB' ? 'Statistics Norway' : 'The City of Oslo',
        },
        { value: `No. ${standing.rank}`, label: `of ${standing.of} municipalities by population` },
        {
          value: shareOf(m, 'en-GB'),
          label: 'of the inhabitants of the region',
          source: 'Calculated from the populations',
        },
      ],
    }),
    p(...sizeEn(facts)),
    h2('Neighbours in the region'),
    p(...placeEn(facts)),
    mapOf(facts, 'The municipality and some that lie near it'),
    h2('The county, then and now'),
    p(countyEn(facts)),
    h2('Part of the cooperation'),
    p(
      `The ${m.slug === 'oslo' ? 'city' : 'municipal'} council of ${m.name} has adopted the agreement on which the cooperation in the Oslo region rests, and so have the other members. Read more `,
      link('about the region', '/about'),
      ', or see ',
      link('all the municipalities', '/region'),
      '.',
    ),
  ]
}

const countNb = (m: Municipality) => m.population2020.toLocaleString('nb-NO')
const countEn = (m: Municipality) => m.population2020.toLocaleString('en-GB')

function shareOf(m: Municipality, locale: string): string {
  const share = (100 * m.population2020) / everyone
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return `${share.toLocaleString(locale, digits)}${locale === 'nb-NO' ? '\u00a0' : ''}%`
}

const mapOf = ({ m, near }: Facts, title: string): BodyPart =>
  map({ title, municipalities: [m, ...near].map(({ slug }) => slug) })

const toNb = (m: Municipality) => link(m.name, `/kommuner/${m.slug}`)
const toEn = (m: Municipality) => link(m.name, `/region/${m.slug}`)

function sizeNb({ m, larger, smaller, isCentre }: Facts): Inline[] {
  const centre = isCentre ? ` ${m.name} er en av de sju største, som er uthevet når regionen tegnes.` : ''
  if (larger && smaller)
    return [
      `I størrelse kommer ${m.name} like etter `,
      toNb(larger),
      `, som hadde ${countNb(larger)} innbyggere, og like foran `,
      toNb(smaller),
      `, som hadde ${countNb(smaller)}.${centre}`,
    ]
  if (larger)
    return ['Ingen av medlemmene er mindre. Nest minst er ', toNb(larger), `, som hadde ${countNb(larger)}.`]
  if (smaller)
    return [
      'Ingen av medlemmene er større. Nest størst er ',
      toNb(smaller),
      `, som hadde ${countNb(smaller)} innbyggere.${centre}`,
    ]
  return []
}

function sizeEn({ m, larger, smaller, isCentre }: Facts): Inline[] {
  const centre = isCentre
    ? ` ${m.name} is one of the seven largest, which stand out when the region is drawn.`
    : ''
  if (larger && smaller)
    return [
      `In size ${m.name} comes just after `,
      toEn(larger),
      `, which had ${countEn(larger)} inhabitants, and just before `,
      toEn(smaller),
      `, which had ${countEn(smaller)}.${centre}`,
    ]
  if (larger)
    return ['No member is smaller. The second smallest is ', toEn(larger), `, which had ${countEn(larger)}.`]
  if (smaller)
    return [
      'No member is larger. The second largest is ',
      toEn(smaller),
      `, which had ${countEn(smaller)} inhabitants.${centre}`,
    ]
  return []
}

const directionsNb: Record<Direction, string> = {
  n: 'nord',
  ne: 'nordøst',
  e: 'øst',
  se: 'sørøst',
  s: 'sør',
  sw: 'sørvest',
  w: 'vest',
  nw: 'nordvest',
}

const directionsEn: Record<Direction, string> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
}

function placeNb({ m, near }: Facts): Inline[] {
  const opening =
    m.slug === 'oslo'
      ? 'Rundt Oslo ligger '
      : `${m.name} ligger ${directionsNb[directionFromOslo(m)]} for Oslo. I nærheten ligger `
  return [opening, ...inARow(near.map(toNb), 'og'), '.']
}

function placeEn({ m, near }: Facts): Inline[] {
  const verb = near.length === 1 ? 'lies' : 'lie'
  const opening =
    m.slug === 'oslo'
      ? `Around Oslo ${verb} `
      : `${m.name} lies ${directionsEn[directionFromOslo(m)]} of Oslo. Nearby ${verb} `
  return [opening, ...inARow(near.map(toEn), 'and'), '.']
}

/** A, B and C. */
const inARow = (items: readonly Inline[], and: string): Inline[] =>
  items.flatMap((item, index) => {
    if (index === 0) return [item]
    return [index === items.length - 1 ? ` ${and} ` : ', ', item]
  })

function countyNb({ m, others }: Facts): string {
  if (m.slug === 'oslo') return 'Oslo er kommune og fylke på én gang, både i 2020 og i dag.'
  const together = others === 1 ? 'ett annet medlem' : `${inWords(others, wordsNb)} andre medlemmer`
  return m.county2020 === m.county2024
    ? `${m.name} hører til ${m.county2024}, som ikke ble delt i 2024. Der er det ${together}.`
    : `I 2020 hørte ${m.name} til ${m.county2020}. Da det fylket ble delt i 2024, kom kommunen til ${m.county2024}, sammen med ${together}.`
}

function countyEn({ m, others }: Facts): string {
  if (m.slug === 'oslo') return 'Oslo is a municipality and a county at once, in 2020 as well as today.'
  const together = others === 1 ? 'one other member' : `${inWords(others, wordsEn)} other members`
  return m.county2020 === m.county2024
    ? `${m.name} belongs to ${m.county2024} county, which was not divided in 2024. The county has ${together}.`
    : `In 2020 ${m.name} belonged to ${m.county2020} county. When that county was divided in 2024, the municipality became part of ${m.county2024}, together with ${together}.`
}

const wordsNb = [
  'null',
  'ett',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
]
const wordsEn = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Small numbers in words, larger ones in figures. */
const inWords = (count: number, words: readonly string[]) => words[count] ?? String(count)
