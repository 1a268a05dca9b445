import { expect, test } from 'vitest'
import { counterpartOf } from './index.ts'

test.each([
  ['/', '/'],
  ['/aktuelt', '/stories'],
  ['/rapporter', '/reports'],
  ['/kalender', '/events'],
  ['/kampanjer', '/campaigns'],
  ['/nyhetsbrev', '/newsletter'],
  ['/naeringer', '/sectors'],
  ['/kommuner', '/region'],
])('%s of one site is %s of the other, and the other way round', (nb, en) => {
  expect(counterpartOf(nb, 'osloregionen', 'oslopolitan')).toBe(en)
  expect(counterpartOf(en, 'oslopolitan', 'osloregionen')).toBe(nb)
})

test('what only one site has is nothing on the other', () => {
  for (const path of ['/prosjekter', '/uttalelser', '/om-oss/organer', '/aktuelt/en-sak', ''])
    expect(counterpartOf(path, 'osloregionen', 'oslopolitan'), path).toBeNull()
  expect(counterpartOf('/guides', 'oslopolitan', 'osloregionen')).toBeNull()
})
