import { describe, expect, test } from 'vitest'
import { Examples } from '../../test/mock/example.ts'
import { texts } from '../text/index.ts'
import { rowFacts } from './row.ts'

const examples = new Examples('http://localhost')
const { nb, en } = texts

describe('a row of a list says', () => {
  test('when something takes place, where, and of what kind it is', () => {
    const event = examples.variant('events', 'osloregionen', {
      slug: 'best',
      title: 'BEST',
      startsAt: '2021-09-29T07:00:00.000Z',
      endsAt: '2021-09-29T10:00:00.000Z',
      startsAtPrecision: 'time',
      place: 'Oslo',
    })
    expect(rowFacts(event, nb, 'nb')).toEqual({
      date: { machine: '2021-09-29T07:00:00.000Z', text: '29. september 2021' },
      lines: ['kl. 09.00–12.00', 'Konferanse'],
      notice: null,
      place: 'Oslo',
    })
  })

  test('that a meeting is not what it was', () => {
    const meeting = { ...examples.get('meetings'), state: 'moved' } as const
    expect(rowFacts(meeting, nb, 'nb')).toMatchObject({
      date: { text: '28. oktober 2020' },
      lines: ['kl. 16.30–19.00', 'Møte'],
      notice: 'Flyttet',
    })
    expect(rowFacts({ ...meeting, state: 'minutes' }, nb, 'nb').notice).toBeNull()
  })

  test('no more of a date than is known', () => {
    const report = examples.get('reports')
    expect(rowFacts(report, nb, 'nb')).toMatchObject({
      date: { machine: '2019-06', text: 'juni 2019' },
      lines: ['Delrapport'],
    })
  })

  test('when a statement was adopted rather than when it was published', () => {
    const statement = examples.get('statements')
    expect(rowFacts(statement, nb, 'nb').date?.text).toBe('14. mai 2020')
    const adopted = { date: '2020-04-01', precision: 'month' } as const
    expect(rowFacts({ ...statement, adopted }, nb, 'nb').date?.text).toBe('april 2020')
  })

  test('how a project stands, and whom a guide is for, in the language of the site', () => {
    expect(rowFacts(examples.get('projects'), nb, 'nb')).toMatchObject({
      date: null,
      lines: ['2018–2020', 'Avsluttet'],
    })
    expect(rowFacts(examples.get('guides'), en, 'en').lines).toEqual(['Talent'])
  })
})
