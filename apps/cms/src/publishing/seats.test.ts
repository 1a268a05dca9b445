import { Body as PublicBody, Municipality as PublicMunicipality, type AnyCard } from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import type { Body, Municipality } from '../payload-types.ts'
import { dates, municipalityCard, origins, plainCard } from '../testing/cards.ts'
import { presentation, subjectOf, type Backlink } from './presenter.ts'
import { bodies } from './presenters/bodies.ts'
import { municipalities } from './presenters/municipalities.ts'
import type { Resolved } from './resolve.ts'

const cards: AnyCard[] = [
  municipalityCard('Asker', 'asker', '3203', '3025'),
  { ...plainCard(), type: 'bodies', id: 'styret', title: 'Styret', slug: 'styret', kind: 'board' },
]
const resolved: Resolved = {
  origins,
  language: 'nb',
  media: new Map(),
  files: new Map(),
  documents: new Map(cards.map((card) => [card.id, card])),
  places: new Map(),
}
const named = (title: string, backlinks: Backlink[] = []) => ({
  title,
  language: 'nb' as const,
  chosenSites: ['osloregionen' as const],
  licences: { osloregionen: 'NLOD 2.0', oslopolitan: 'NLOD 2.0' },
  translations: [],
  backlinks,
  refs: [],
})

type Seat = NonNullable<Body['memberships']>[number]

const representedBy = (seat: Partial<Seat>) => {
  const source: Body = {
    ...dates,
    id: 'styret',
    title: 'Styret',
    kind: 'board',
    memberships: [{ name: 'Kari Nordmann', ...seat }],
  }
  const subject = subjectOf('bodies', source, named('Styret'), resolved)
  const { document } = presentation(subject, bodies.present(subject))
  const [membership] = PublicBody.parse({
    revision: 1,
    url: null,
    path: null,
    ...document,
    slug: 'styret',
  }).memberships
  return { onBehalfOf: membership?.onBehalfOf, represents: membership?.represents }
}

describe('a seat in a body', () => {
  it('points to the municipality it is held on behalf of', () => {
    expect(representedBy({ onBehalfOf: { relationTo: 'municipalities', value: 'asker' } })).toEqual({
      onBehalfOf: 'Asker',
      represents: {
        type: 'municipalities',
        id: 'asker',
        title: 'Asker',
        slug: 'asker',
        url: 'https://or.test/kommuner/asker',
      },
    })
  })

  it('names what is in no register, and points nowhere', () => {
    expect(representedBy({ onBehalfOfOther: 'Næringslivet' })).toEqual({
      onBehalfOf: 'Næringslivet',
      represents: null,
    })
  })

  it('says nothing of what is not published, nor what stood there before it was chosen', () => {
    const onBehalfOf = { relationTo: 'sub-regions', value: 'draft' } as const
    expect(representedBy({ onBehalfOf, onBehalfOfOther: 'Follo' })).toEqual({
      onBehalfOf: null,
      represents: null,
    })
  })
})

describe('a municipality', () => {
  const source: Municipality = {
    ...dates,
    id: 'asker',
    slug: 'asker',
    title: 'Asker',
    number2024: '3203',
    number2020: '3025',
    county2024: 'Akershus',
    county2020: 'Viken',
  }
  const present = (changes: Partial<Municipality>, seats: Backlink[] = []) => {
    const subject = subjectOf('municipalities', { ...source, ...changes }, named('Asker', seats), resolved)
    return presentation(subject, municipalities.present(subject))
  }
  const publicForm = (row: ReturnType<typeof present>) =>
    PublicMunicipality.parse({ revision: 1, url: null, path: null, ...row.document })

  it('shows its seats, and none of a body that is not public', () => {
    const seat = { name: 'Kari Nordmann', role: 'Nestleder', from: '2020-10-28T12:00:00.000Z' }
    const row = present({}, [
      { id: 'styret', ...seat },
      { id: 'draft', ...seat },
    ])
    expect(publicForm(row).seats).toMatchObject([
      { body: { title: 'Styret' }, name: 'Kari Nordmann', role: 'Nestleder', from: '2020-10-28', to: null },
    ])
  })

  it('may be a county, which has a number of two digits', () => {
    const row = present({ memberKind: 'county', number2024: '34', number2020: '34' })
    expect(publicForm(row)).toMatchObject({ number: '34', membership: { kind: 'county' } })
    expect(row.facets).toContain('municipality:34')
  })
})
