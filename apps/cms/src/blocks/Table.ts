import type { Block } from 'payload'
import { gridField } from '../fields/grid.ts'
import { both } from '../fields/labels.ts'
import { line } from '../fields/text.ts'

/** A table with headings. */
export const Table: Block = {
  slug: 'table',
  interfaceName: 'TableBlock',
  labels: { singular: both('Tabell', 'Table'), plural: both('Tabeller', 'Tables') },
  admin: { disableBlockName: true },
  fields: [
    line('caption', both('Hva tabellen viser', 'What the table shows'), { required: true }),
    gridField(
      both('Celler', 'Cells'),
      both(
        'Lim inn fra regneark. Første rad er overskrifter.',
        'Paste from a spreadsheet. The first row is headings.',
      ),
    ),
    {
      name: 'hasRowHeaders',
      type: 'checkbox',
      label: both('Første kolonne er overskrifter for radene', 'The first column names the rows'),
      defaultValue: true,
    },
    line('source', both('Kilde', 'Source')),
  ],
}
