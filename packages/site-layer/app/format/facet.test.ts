import { expect, it } from 'vitest'
import { facetOptions } from './facet.ts'

const names: Record<string, string> = { news: 'Nyheter', events: 'Arrangementer' }
const labelOf = (value: string) => names[value]

it('has the choices there are, in the order given, and none without a name', () => {
  const counts = [
    { value: 'events', count: 2 },
    { value: 'secrets', count: 1 },
    { value: 'news', count: 1 },
  ]
  expect(facetOptions(counts, undefined, labelOf)).toEqual([
    { value: 'events', count: 2, label: 'Arrangementer' },
    { value: 'news', count: 1, label: 'Nyheter' },
  ])
  expect(facetOptions(counts, 'news', labelOf)).toHaveLength(2)
})

it('keeps what is chosen when nothing is found in it', () => {
  expect(facetOptions([], 'news', labelOf)).toEqual([{ value: 'news', count: 0, label: 'Nyheter' }])
  expect(facetOptions([], 'secrets', labelOf)).toEqual([])
})
