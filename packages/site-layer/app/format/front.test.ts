import { expect, test } from 'vitest'
import { Examples } from '../../test/mock/example.ts'
import { frontNews } from './front.ts'

const example = new Examples('http://localhost').get('news')
const card = (id: string, featured = false) => ({ ...example, id, featured })
const told = ({ lead, beside, others }: ReturnType<typeof frontNews>) => ({
  lead: lead?.id,
  beside: beside.map(({ id }) => id),
  others: others.map(({ id }) => id),
})
const newest = [card('a'), card('b', true), card('c'), card('d', true), card('e')]

test('what the editors chose is shown whole and in their order, and nothing of it twice', () => {
  expect(told(frontNews([card('c'), card('old'), card('a')], newest, 2))).toEqual({
    lead: 'c',
    beside: ['old', 'a'],
    others: ['b', 'd'],
  })
})

test('where nothing is chosen, what is featured comes before what is newest', () => {
  expect(told(frontNews([], newest, 5))).toEqual({ lead: 'b', beside: ['d'], others: ['a', 'c', 'e'] })
})

test('where nothing is featured either, the newest comes first', () => {
  expect(told(frontNews([], [card('a'), card('b')], 5))).toEqual({ lead: 'a', beside: [], others: ['b'] })
  expect(told(frontNews([], [], 5))).toEqual({ lead: undefined, beside: [], others: [] })
})
