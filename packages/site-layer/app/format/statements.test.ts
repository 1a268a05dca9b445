import { expect, test } from 'vitest'
import { Examples } from '../../test/mock/example.ts'
import { addresseesOf, yearsOfStatements } from './statements.ts'

const examples = new Examples('http://localhost')
const statement = examples.get('statements')

test('statements have the years that something belongs to, the latest first', () => {
  const adopted = (date: string) => ({ ...statement, adopted: { date, precision: 'day' } as const })
  const cards = [adopted('2019-12-31'), adopted('2021-01-01'), statement, adopted('2019-01-01')]
  expect(yearsOfStatements([...cards, examples.get('news')])).toEqual(['2021', '2020', '2019'])
})

test('statements were sent to addressees, each of them once, named as the first of the statements does', () => {
  const to = (addressee: string | null, addresseeSlug: string | null) => ({
    ...statement,
    addressee,
    addresseeSlug,
  })
  const cards = [to('Staten', 'staten'), to('Bane NOR', 'bane-nor'), to('staten', 'staten')]
  expect(addresseesOf([...cards, to(null, null), to('…', null), examples.get('news')])).toEqual([
    { slug: 'staten', title: 'Staten' },
    { slug: 'bane-nor', title: 'Bane NOR' },
  ])
})
