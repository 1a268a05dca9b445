import { municipalities } from '@osloregionen/constellation'
import { describe, expect, it } from 'vitest'
import type { BodyPart } from '../body.ts'
import { linkTest } from './addresses.ts'
import { linksOf, partsOf, textsOf } from './check.ts'
import { directionFromOslo } from './direction.ts'
import { bodyEn, bodyNb } from './municipality-profile.ts'

const bySize = municipalities.toSorted((a, b) => b.population2020 - a.population2020)
const standing = (slug: string) => ({ rank: bySize.findIndex((m) => m.slug === slug) + 1, of: bySize.length })

const profiles = municipalities.map((m) => ({
  m,
  nb: bodyNb(m, standing(m.slug)),
  en: bodyEn(m, standing(m.slug)),
}))

function profileOf(slug: string) {
  const profile = profiles.find(({ m }) => m.slug === slug)
  if (!profile) throw new Error(`${slug} is no member`)
  return profile
}

/** Its paragraphs, as a reader meets them. */
const proseOf = (body: readonly BodyPart[]) => textsOf(body.filter((part) => part.part === 'paragraph'))

describe.each(profiles)('the profile of $m.slug', ({ m, nb, en }) => {
  it('says the same four things in both languages', () => {
    expect(nb.map((part) => part.part)).toEqual(en.map((part) => part.part))
    expect(proseOf(nb)).toHaveLength(4)
    expect(linksOf(nb).map((to) => to.replace(/^\/kommuner/, '/region'))).toEqual(
      linksOf(en).map((to) => to.replace(/^\/about/, '/om-oss')),
    )
  })

  it('is made of whole sentences with nothing left out', () => {
    for (const text of [...proseOf(nb), ...proseOf(en)]) {
      expect(text).toMatch(/^\p{Lu}.+[^.]\.$/u)
      expect(text).not.toMatch(/undefined|null|NaN|\s[,.]|\s{2}|,\s*,|\b0\b/)
      expect(text.split(/[.] /).every((sentence) => /^\p{Lu}/u.test(sentence))).toBe(true)
    }
    const english = proseOf(en).join(' ').replaceAll('Vestfold og Telemark', '')
    expect(english).not.toMatch(/\b(og|kommune|ligger|Nearby lies [^.]+ and|Nearby lie \S+\.)/)
    expect(proseOf(nb).join(' ')).not.toMatch(/\b(and|lies|municipality|county)\b/)
  })

  it('shows it on the map with others that are members, each once', () => {
    const maps = partsOf(nb).flatMap((part) => (part.part === 'map' ? [part.municipalities] : []))
    expect(maps).toHaveLength(1)
    const [shown = []] = maps
    expect(shown[0]).toBe(m.slug)
    expect(shown.length).toBeGreaterThanOrEqual(2)
    expect(new Set(shown).size).toBe(shown.length)
  })

  it('leads to what exists', () => {
    expect(linksOf(nb).filter((to) => !linkTest('osloregionen')(to))).toEqual([])
    expect(linksOf(en).filter((to) => !linkTest('oslopolitan')(to))).toEqual([])
  })
})

describe('a profile', () => {
  it('tells of size, neighbours, county and cooperation', () => {
    expect(proseOf(profileOf('drammen').nb)).toEqual([
      'I størrelse kommer Drammen like etter Bærum, som hadde 127\u00a0731 innbyggere, og like foran Asker, som hadde 94\u00a0441. Drammen er en av de sju største, som er uthevet når regionen tegnes.',
      'Drammen ligger sørvest for Oslo. I nærheten ligger Øvre Eiker, Lier, Asker og Holmestrand.',
      'I 2020 hørte Drammen til Viken. Da det fylket ble delt i 2024, kom kommunen til Buskerud, sammen med ni andre medlemmer.',
      'Drammen kommunestyre har vedtatt samarbeidsavtalen som Osloregionen bygger på, og det har de andre medlemmene også gjort. Les mer om Osloregionen, eller se alle kommunene.',
    ])
    expect(proseOf(profileOf('hamar').en)).toEqual([
      'In size Hamar comes just after Halden, which had 31,373 inhabitants, and just before Ringerike, which had 30,641.',
      'Hamar lies north of Oslo. Nearby lie Ringsaker and Løten.',
      'Hamar belongs to Innlandet county, which was not divided in 2024. The county has 15 other members.',
      'The municipal council of Hamar has adopted the agreement on which the cooperation in the Oslo region rests, and so have the other members. Read more about the region, or see all the municipalities.',
    ])
  })

  it('suits those that are unlike the rest', () => {
    expect(proseOf(profileOf('oslo').nb).slice(0, 3)).toEqual([
      'Ingen av medlemmene er større. Nest størst er Bærum, som hadde 127\u00a0731 innbyggere. Oslo er en av de sju største, som er uthevet når regionen tegnes.',
      'Rundt Oslo ligger Nittedal, Bærum, Lørenskog og Gjerdrum.',
      'Oslo er kommune og fylke på én gang, både i 2020 og i dag.',
    ])
    expect(proseOf(profileOf('aremark').en)[0]).toBe(
      'No member is smaller. The second smallest is Rollag, which had 1,390.',
    )
    expect(proseOf(profileOf('tinn').en).slice(1, 3)).toEqual([
      'Tinn lies west of Oslo. Nearby lies Rollag.',
      'In 2020 Tinn belonged to Vestfold og Telemark county. When that county was divided in 2024, the municipality became part of Telemark, together with one other member.',
    ])
  })

  it('gives figures as each language writes them', () => {
    const figures = (body: readonly BodyPart[]) =>
      partsOf(body).flatMap((part) =>
        part.part === 'keyFigures' ? part.figures.map(({ value }) => value) : [],
      )
    expect(figures(profileOf('oslo').nb)).toEqual(['693\u00a0494', 'Nr. 1', '31,0\u00a0%'])
    expect(figures(profileOf('aremark').en)).toEqual(['1,325', 'No. 65', '0.1%'])
  })
})

describe('the direction from Oslo', () => {
  it.each([
    ['ringsaker', 'n'],
    ['eidsvoll', 'ne'],
    ['kongsvinger', 'e'],
    ['halden', 'se'],
    ['nesodden', 's'],
    ['asker', 'sw'],
    ['tinn', 'w'],
    ['ringerike', 'nw'],
  ])('is what people say of %s', (slug, direction) => {
    expect(directionFromOslo(profileOf(slug).m)).toBe(direction)
  })
})
