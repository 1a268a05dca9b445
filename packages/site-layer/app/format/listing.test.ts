import type { ListingQuery } from '@osloregionen/contract'
import { expect, test } from 'vitest'
import { listingParameters } from './listing.ts'

const today = '2021-03-18T23:00:00.000Z'
const everything: ListingQuery = {
  type: 'events',
  kind: null,
  priorityArea: null,
  sector: null,
  project: null,
  municipality: null,
  body: null,
  audience: null,
  time: null,
  limit: 5,
}

test('asks only for what is chosen', () => {
  expect(listingParameters(everything, null)).toEqual({ type: ['events'], limit: 5 })
  expect(
    listingParameters(
      { ...everything, type: 'news', kind: 'op-ed', priorityArea: 'klima', sector: 'ikt', project: 'best' },
      null,
    ),
  ).toEqual({
    type: ['news'],
    limit: 5,
    kind: 'op-ed',
    priorityArea: 'klima',
    sector: 'ikt',
    project: 'best',
  })
})

test('what is coming begins with the next, and what is over with the last', () => {
  expect(listingParameters({ ...everything, time: 'coming' }, today)).toMatchObject({
    startsAfter: today,
    sort: 'startsAt',
  })
  expect(listingParameters({ ...everything, time: 'past' }, today)).toMatchObject({
    startsBefore: today,
    sort: '-startsAt',
  })
})

test('what takes place at no time is neither coming nor over', () => {
  expect(listingParameters({ ...everything, type: 'reports', time: 'past' }, today)).toEqual({
    type: ['reports'],
    limit: 5,
  })
})
