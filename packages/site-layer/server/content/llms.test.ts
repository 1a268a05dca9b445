import { expect, it } from 'vitest'
import { sampleContent } from '../../test/mock/content.ts'
import { llmsText } from './llms.ts'

const [settings] = sampleContent('https://api.example').settings

const site: Parameters<typeof llmsText>[0] = {
  key: 'osloregionen',
  language: 'nb',
  search: '/sok',
  suggestions: '/sok/forslag',
  parameters: {
    priorityArea: 'omrade',
    sector: 'naering',
    municipality: 'kommune',
    project: 'prosjekt',
    audience: 'malgruppe',
    body: 'organ',
    addressee: 'mottaker',
    kind: 'type',
    year: 'ar',
    order: 'sorter',
    month: 'maned',
    type: 'type',
    after: 'etter',
    division: 'farge',
  },
  divisions: { subRegion: 'delregion', county: 'fylke', coverage: 'saker' },
  routes: { '/rapporter': {} },
}

it('tells what stands on the site and where machines get it', () => {
  if (settings === undefined) throw new Error('The sample has no settings')
  const text = llmsText(site, settings, 'https://api.example')
  expect(text).toMatch(/^# .+\n\n> .+/)
  expect(text).toContain(`[Rapporter](${settings.url}/rapporter): Utredninger`)
  expect(text).toContain('[Åpent API](https://api.example/)')
  expect(text).not.toMatch(/undefined|null/)
})
