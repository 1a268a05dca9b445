import { groups } from '../../admin/groups.ts'
import { choice } from '../../fields/choices.ts'
import { both } from '../../fields/labels.ts'
import { wholeNumber } from '../../fields/numbers.ts'
import { fileField, filesField, oneOf } from '../../fields/relations.ts'
import { line, lines, sentences } from '../../fields/text.ts'
import { kindLabels } from '../kinds.ts'
import { writtenCollection } from '../written.ts'

/** Reports, each with what it found and the file itself. */
export const Reports = writtenCollection({
  slug: 'reports',
  singular: both('Rapport', 'Report'),
  group: groups.content,
  description: both(
    'Rapporter, utredninger og veiledere. Skriv funnene her; filen er for dem som vil lese alt.',
    'Reports, studies and guides. Write the findings here; the file is for those who want to read it all.',
  ),
  columns: ['kind', 'series', 'publishedAt'],
  searched: ['series'],
  before: [sentences('keyFindings', both('Viktigste funn', 'Key findings'), both('Funn', 'Finding'))],
  tabs: [
    {
      label: both('Rapporten', 'The report'),
      fields: [
        fileField('file', both('Rapporten som PDF', 'The report as PDF')),
        filesField('attachments', both('Vedlegg', 'Attachments')),
        {
          type: 'row',
          fields: [
            line('series', both('Serie', 'Series'), {
              description: both(
                'Samme navn på alle delene, for eksempel «Klimastatus».',
                'The same name on all parts, such as “Klimastatus”.',
              ),
            }),
            wholeNumber('part', both('Nummer i serien', 'Part'), { min: 1, max: 999 }),
          ],
        },
        lines('authors', both('Forfattere', 'Authors')),
        line('commissionedBy', both('Bestilt av', 'Commissioned by')),
        oneOf(
          'replaces',
          'reports',
          both('Erstatter', 'Replaces'),
          both('Den eldre rapporten viser hit.', 'The older report points here.'),
        ),
      ],
    },
  ],
  sidebar: [
    choice('kind', both('Type', 'Kind'), kindLabels.reports, { required: true, defaultValue: 'study' }),
  ],
})
