import type { Block } from 'payload'
import { gridField } from '../fields/grid.ts'
import { both } from '../fields/labels.ts'
import { line, paragraph } from '../fields/text.ts'
import { choice } from '../fields/choices.ts'
import { blockTitle } from './title.ts'

const kinds = { bar: both('Stolper', 'Bars'), line: both('Linjer', 'Lines') }

/** A simple chart. Its numbers are shown as a table too, made from the same data. */
export const Chart: Block = {
  slug: 'chart',
  interfaceName: 'ChartBlock',
  labels: { singular: both('Diagram', 'Chart'), plural: both('Diagrammer', 'Charts') },
  admin: { disableBlockName: true },
  fields: [
    blockTitle({ required: true }),
    {
      type: 'row',
      fields: [
        choice('kind', both('Type', 'Kind'), kinds, { required: true, defaultValue: 'bar', sidebar: false }),
        line('unit', both('Enhet', 'Unit'), { maxLength: 40 }),
      ],
    },
    gridField(
      both('Tall', 'Numbers'),
      both(
        'Lim inn fra regneark. Første rad: navn på seriene. Første kolonne: det som står langs aksen.',
        'Paste from a spreadsheet. First row: names of the series. First column: what stands along the axis.',
      ),
      { numeric: true },
    ),
    paragraph('summary', both('Hva viser diagrammet?', 'What does the chart show?'), {
      description: both(
        'Si det viktigste med ord, for dem som ikke ser diagrammet.',
        'Say the main point in words, for those who do not see the chart.',
      ),
    }),
    line('source', both('Kilde', 'Source')),
  ],
}
