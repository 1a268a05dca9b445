import type { MunicipalityCard } from '@osloregionen/contract'
import type { DivisionName } from '../../config/site.ts'
import { inAlphabet } from '../format/alphabet.ts'
import { isOn, stepsFor } from './coverage.ts'
import { shapes, type Shape } from './shapes.ts'

/** How a group is marked. The tone names a colour of the site; `none` and the step 0 are hollow. */
export interface Mark {
  tone: string
  shape: Shape
}

export interface PlaceGroup {
  /** What a link within the page leads to. */
  id: string
  title: string
  mark: Mark
  places: MunicipalityCard[]
}

export interface Division {
  by: DivisionName
  groups: PlaceGroup[]
  /** How many documents are about each place, by number; null where that is not what divides. */
  counts: ReadonlyMap<string, number> | null
}

/** The words it takes to name groups. */
export interface DivisionWords {
  notStated: string
  items: (from: number, to: number | null) => string
}

/** How many colours a site has for groups. No divisor of the number of shapes, so every pair comes up before one is repeated. */
export const tones = 8

const markOf = (index: number): Mark => ({
  tone: `group-${1 + (index % tones)}`,
  shape: shapes[index % shapes.length] ?? 'circle',
})

/**
 * The municipalities divided in a way, each group in alphabetical order; null where nothing is known that could divide
 * them.
 */
export function divide(
  by: DivisionName,
  places: readonly MunicipalityCard[],
  counts: ReadonlyMap<string, number>,
  words: DivisionWords,
): Division | null {
  const groups = by === 'coverage' ? byCoverage(places, counts, words) : byName(by, places, words)
  return groups.some(({ mark }) => !isHollow(mark))
    ? { by, groups, counts: by === 'coverage' ? counts : null }
    : null
}

export const isHollow = ({ tone }: Mark): boolean => tone === 'none' || tone === 'step-0'

/** By where they belong, in alphabetical order; those of which it is not stated come last. */
function byName(
  by: 'subRegion' | 'county',
  places: readonly MunicipalityCard[],
  { notStated }: DivisionWords,
): PlaceGroup[] {
  const nameOf = ({ county, subRegion }: MunicipalityCard) =>
    by === 'county' ? county : (subRegion?.title ?? '')
  const groups = [...Map.groupBy(inAlphabet(places), nameOf)].map(([title, members]) => ({ title, members }))
  const named = inAlphabet(groups.filter(({ title }) => title !== ''))
  const unnamed = groups.filter(({ title }) => title === '')
  return [
    ...named.map(({ title, members }, index) => ({
      id: idOf(title),
      title,
      mark: markOf(index),
      places: members,
    })),
    ...unnamed.map(({ members }) => ({
      id: idOf(notStated),
      title: notStated,
      mark: { tone: 'none', shape: 'circle' as const },
      places: members,
    })),
  ]
}

/** By how much is published about them, the most first. */
function byCoverage(
  places: readonly MunicipalityCard[],
  counts: ReadonlyMap<string, number>,
  { items }: DivisionWords,
): PlaceGroup[] {
  const countOf = ({ number }: MunicipalityCard) => counts.get(number) ?? 0
  return stepsFor(places.map(countOf))
    .map((step, index) => {
      const title = items(step.from, step.to)
      const members = inAlphabet(places.filter((place) => isOn(step, countOf(place))))
      const mark: Mark = { tone: `step-${index}`, shape: 'circle' }
      return { id: idOf(title), title, mark, places: members }
    })
    .filter(({ places: members }) => members.length > 0)
    .toReversed()
}

/** `Indre Østfold` → `indre-ostfold`, `2–4 saker` → `i-2-4-saker`: a letter comes first. */
function idOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return /^[a-z]/.test(id) ? id : `i-${id}`
}
