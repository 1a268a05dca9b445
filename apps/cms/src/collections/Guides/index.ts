import { groups } from '../../admin/groups.ts'
import { shortTextField } from '../../fields/body.ts'
import { choice } from '../../fields/choices.ts'
import { both } from '../../fields/labels.ts'
import { linkField } from '../../fields/links.ts'
import { line, paragraph } from '../../fields/text.ts'
import { audienceLabels } from '../labels.ts'
import { writtenCollection } from '../written.ts'

/** How to come, invest, work together and visit: step by step. */
export const Guides = writtenCollection({
  slug: 'guides',
  singular: both('Guide', 'Guide'),
  group: groups.content,
  description: both(
    'Trinn for trinn for dem som vil hit, på oslopolitan.no.',
    'Step by step for those who want to come, on oslopolitan.no.',
  ),
  columns: ['audience'],
  after: [
    {
      name: 'steps',
      type: 'array',
      label: both('Trinn', 'Steps'),
      labels: { singular: both('Trinn', 'Step'), plural: both('Trinn', 'Steps') },
      maxRows: 30,
      fields: [
        line('title', both('Hva', 'What'), { required: true }),
        shortTextField('text', both('Hvordan', 'How'), { required: true }),
      ],
    },
    {
      name: 'services',
      type: 'array',
      label: both('Hvor en går', 'Where to go'),
      labels: { singular: both('Tjeneste', 'Service'), plural: both('Tjenester', 'Services') },
      maxRows: 40,
      fields: [
        {
          type: 'row',
          fields: [
            line('label', both('Navn', 'Name'), { required: true, maxLength: 120 }),
            linkField('href', both('Adresse', 'Address'), { required: true }),
          ],
        },
        paragraph('description', both('Hva en får hjelp til', 'What they help with'), { maxLength: 300 }),
      ],
    },
  ],
  sidebar: [
    choice('audience', both('Målgruppe', 'Audience'), audienceLabels, {
      required: true,
      defaultValue: 'talent',
    }),
  ],
})
