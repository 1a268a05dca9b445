import { expect, test } from 'vitest'
import { Examples } from '../../test/mock/example.ts'
import { texts } from '../text/index.ts'
import { groupByAudience, groupByKind, groupByYear } from './groups.ts'

const examples = new Examples('http://localhost')
const told = (groups: ReturnType<typeof groupByYear>) =>
  groups.map(({ id, title, cards }) => [id, title, cards.map(({ slug }) => slug)])

test('statements stand under the year they were adopted, else published, the latest first', () => {
  const statement = examples.get('statements')
  const earlier = {
    ...statement,
    slug: 'earlier',
    adopted: { date: '2019-12-31', precision: 'day' },
  } as const
  const later = { ...statement, slug: 'later', publishedAt: '2020-12-31T23:30:00.000Z' }
  expect(told(groupByYear([earlier, statement, later]))).toEqual([
    ['y2021', '2021', ['later']],
    ['y2020', '2020', [statement.slug]],
    ['y2019', '2019', ['earlier']],
  ])
})

test('governing documents stand under their kind, and a kind that nothing is of has no heading', () => {
  const declaration = examples.get('governing-documents')
  const strategy = { ...declaration, slug: 'strategy', kind: 'strategy' } as const
  expect(told(groupByKind([declaration, strategy], texts.nb))).toEqual([
    ['strategy', 'Strategi', ['strategy']],
    ['declaration', 'Erklæring', [declaration.slug]],
  ])
})

test('guides stand under whom they are for', () => {
  const guide = examples.get('guides')
  const other = { ...guide, slug: 'visit', audience: 'visitor' } as const
  expect(told(groupByAudience([other, guide], texts.en))).toEqual([
    ['talent', 'Talent', [guide.slug]],
    ['visitor', 'Visitors', ['visit']],
  ])
})
