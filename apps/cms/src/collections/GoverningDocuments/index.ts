import { groups } from '../../admin/groups.ts'
import { choice } from '../../fields/choices.ts'
import { knownDay, years } from '../../fields/dates.ts'
import { both } from '../../fields/labels.ts'
import { fileField, oneOf } from '../../fields/relations.ts'
import { line, paragraph } from '../../fields/text.ts'
import { kindLabels } from '../kinds.ts'
import { writtenCollection } from '../written.ts'

/** What the organisation is governed by. */
export const GoverningDocuments = writtenCollection({
  slug: 'governing-documents',
  singular: both('Styringsdokument', 'Governing document'),
  group: groups.policy,
  description: both(
    'Strategier, programmer, budsjetter, avtaler og erklæringer.',
    'Strategies, programmes, budgets, agreements and declarations.',
  ),
  columns: ['kind', 'adoptedOn', 'periodFrom', 'periodTo'],
  before: [
    years(),
    oneOf('adoptedBy', 'bodies', both('Vedtatt av', 'Adopted by')),
    knownDay('adoptedOn', both('Vedtatt', 'Adopted')),
    fileField('file', both('Dokumentet som PDF', 'The document as PDF')),
  ],
  after: [
    {
      name: 'points',
      type: 'array',
      label: both('Nummererte punkter', 'Numbered points'),
      labels: { singular: both('Punkt', 'Point'), plural: both('Punkter', 'Points') },
      maxRows: 100,
      admin: {
        description: both(
          'Hvert punkt får sin egen lenke, for eksempel …#punkt-3.',
          'Each point gets a link of its own, such as …#punkt-3.',
        ),
      },
      fields: [
        line('title', both('Overskrift', 'Heading')),
        paragraph('text', both('Tekst', 'Text'), { required: true, maxLength: 2000 }),
      ],
    },
    {
      name: 'signatories',
      type: 'array',
      label: both('Underskrevet av', 'Signed by'),
      labels: { singular: both('Underskrift', 'Signatory'), plural: both('Underskrifter', 'Signatories') },
      maxRows: 120,
      fields: [
        {
          type: 'row',
          fields: [
            line('name', both('Navn', 'Name'), { required: true, maxLength: 120 }),
            line('onBehalfOf', both('På vegne av', 'On behalf of'), { maxLength: 160 }),
          ],
        },
      ],
    },
  ],
  sidebar: [
    choice('kind', both('Type', 'Kind'), kindLabels['governing-documents'], {
      required: true,
      defaultValue: 'strategy',
    }),
  ],
})
