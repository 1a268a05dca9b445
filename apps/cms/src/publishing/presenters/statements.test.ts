import { Statement as PublicStatement } from '@osloregionen/contract'
import { expect, test } from 'vitest'
import type { Statement } from '../../payload-types.ts'
import { dates, origins } from '../../testing/cards.ts'
import { presentation, subjectOf } from '../presenter.ts'
import type { Resolved } from '../resolve.ts'
import { statements } from './statements.ts'

const resolved: Resolved = {
  origins,
  language: 'nb',
  media: new Map(),
  files: new Map(),
  documents: new Map(),
  places: new Map(),
}
const statement: Statement = {
  ...dates,
  id: 's1',
  title: 'Innspill',
  slug: 'innspill',
  language: 'nb',
  sites: ['osloregionen'],
  kind: 'statement',
  publishedAt: '2020-12-31T23:30:00.000Z',
}
const named = {
  title: statement.title,
  language: statement.language,
  chosenSites: statement.sites,
  licences: { osloregionen: 'NLOD 2.0', oslopolitan: 'NLOD 2.0' },
  translations: [],
  backlinks: [],
  refs: [],
}
function present(changes: Partial<Statement>) {
  const subject = subjectOf('statements', { ...statement, ...changes }, named, resolved)
  const { document, facets } = presentation(subject, statements.present(subject))
  return { facets, ...PublicStatement.parse({ revision: 1, url: null, path: null, ...document }) }
}

test('a statement is found by whom it was sent to, however the name is written', () => {
  for (const addressee of ['Klima- og miljødepartementet', 'Klima og Miljødepartementet ']) {
    const { facets, ...document } = present({ addressee })
    expect(document).toMatchObject({ addressee, addresseeSlug: 'klima-og-miljodepartementet' })
    expect(facets).toContain('addressee:klima-og-miljodepartementet')
  }
})

test('a statement that was sent to nobody with a name has no addressee to be found by', () => {
  for (const addressee of [null, '', '…']) {
    const { facets, addresseeSlug } = present({ addressee })
    expect(addresseeSlug).toBeNull()
    expect(facets.filter((facet) => facet.startsWith('addressee'))).toEqual([])
  }
})

test('a statement is found by the year it was adopted or, where that is not known, published', () => {
  expect(present({ adoptedOn: '2019-11-20T12:00:00.000Z', adoptedOnPrecision: 'year' }).facets).toContain(
    'year:2019',
  )
  expect(present({}).facets).toContain('year:2021')
  expect(present({ publishedAt: null }).facets).toContain(`year:${dates.updatedAt.slice(0, 4)}`)
})
