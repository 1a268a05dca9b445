import { expect, test } from 'vitest'
import { Examples } from '../../test/mock/example.ts'
import { choicesOf, groupByType, notListed } from './related.ts'

const examples = new Examples('http://localhost')

test('what a text lists itself is not listed below it once more', () => {
  const { body } = examples.get('projects')
  expect(notListed(['reports', 'news'], body)).toEqual(['news'])
  expect(notListed(['reports', 'news'], [])).toEqual(['reports', 'news'])
})

test('what belongs to a page stands by type, and what takes place by when it does', () => {
  const on = (slug: string, day: string) =>
    examples.variant('events', 'osloregionen', { slug, title: slug, startsAt: `${day}T08:00:00.000Z` })
  const [early, late] = [on('early', '2020-05-01'), on('late', '2021-05-01')]
  const report = examples.get('reports')
  const groups = groupByType(['reports', 'events', 'news'], [early, report, late])
  expect(groups.map(({ type, cards, total }) => [type, total, cards.map(({ slug }) => slug)])).toEqual([
    ['reports', 1, [report.slug]],
    ['events', 2, ['late', 'early']],
    ['news', 0, []],
  ])
})

test('a list can say what its filters can, and nothing else', () => {
  expect(choicesOf({ project: 'gods-og-logistikk' })).toEqual({ project: 'gods-og-logistikk' })
  expect(choicesOf({})).toEqual({})
  const parameters = { refersTo: 'x', project: 'gods-og-logistikk' }
  expect(choicesOf(parameters)).toBeNull()
})
