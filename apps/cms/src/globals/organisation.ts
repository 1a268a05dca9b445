import type { GlobalConfig } from 'payload'
import { lastingFigures } from '../fields/figures.ts'
import { both } from '../fields/labels.ts'
import { organisationPublishHooks } from '../publishing/hooks.ts'
import { mapBoundaries } from './mapBoundaries.ts'
import { settings } from './settings.ts'

/** What is true of the organisation wherever it is told. */
export const Organisation: GlobalConfig = {
  slug: 'organisation',
  label: both('Organisasjonsfakta', 'Organisation facts'),
  ...settings(
    both(
      'Nøkkeltall om Osloregionen og grensene på kartet, til begge nettsteder og API-et. Velg språk øverst for å skrive den engelske teksten. Det som lagres her, vises for leserne med en gang.',
      'Key figures of Osloregionen and the boundaries on the map, for both sites and the API. Choose the language at the top to write the English text. What is saved here is shown to readers at once.',
    ),
    organisationPublishHooks,
  ),
  fields: [
    {
      ...lastingFigures('figures', both('Nøkkeltall', 'Key figures')),
      admin: {
        description: both(
          'Vises på forsidene i denne rekkefølgen. Et tall som ikke er skrevet på engelsk, vises ikke på oslopolitan.no.',
          'Shown on the front pages in this order. A figure that is not written in English is not shown on oslopolitan.no.',
        ),
      },
    },
    mapBoundaries(),
  ],
}
