import { expect, it } from 'vitest'
import { filterInWords } from './partnerWebhookFilter.ts'

it('a filter is told in words, and what has no word as the partner wrote it', () => {
  const filter = { type: 'news,reports', municipality: '3205', language: 'nn', tidligere: 'constructor' }
  expect(filterInWords(filter, 'nb')).toEqual([
    'innholdstype: Nyheter, Rapporter',
    'kommunenummer: 3205',
    'språk: Nynorsk',
    'tidligere: constructor',
  ])
  expect(filterInWords({ audience: 'talent', site: 'oslopolitan' }, 'en')).toEqual([
    'audience: Talent',
    'site: oslopolitan.no',
  ])
})
