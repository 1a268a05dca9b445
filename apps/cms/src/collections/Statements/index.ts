import { groups } from '../../admin/groups.ts'
import { choice } from '../../fields/choices.ts'
import { dayField, knownDay } from '../../fields/dates.ts'
import { both } from '../../fields/labels.ts'
import { fileField, oneOf } from '../../fields/relations.ts'
import { line } from '../../fields/text.ts'
import { kindLabels } from '../kinds.ts'
import { writtenCollection } from '../written.ts'

/** Political statements and consultation responses: a register by year. */
export const Statements = writtenCollection({
  slug: 'statements',
  singular: both('Uttalelse', 'Statement'),
  group: groups.policy,
  description: both(
    'Uttalelser og høringssvar, med hvem som vedtok dem og hvem de ble sendt til.',
    'Statements and consultation responses, with who adopted them and whom they were sent to.',
  ),
  columns: ['kind', 'addressee', 'adoptedOn'],
  searched: ['matter', 'addressee'],
  before: [
    line('matter', both('Sak', 'Matter'), {
      description: both('For eksempel «NOU 2021: 4».', 'Such as a white paper or a hearing.'),
    }),
    line('addressee', both('Mottaker', 'Addressee'), {
      description: both(
        'Skriv navnet likt hver gang, for eksempel «Samferdselsdepartementet». Leserne kan avgrense lista til én mottaker.',
        'Write the name the same way each time. Readers can narrow the list to one addressee.',
      ),
    }),
    dayField('deadline', both('Høringsfrist', 'Deadline')),
    oneOf('adoptedBy', 'bodies', both('Vedtatt av', 'Adopted by')),
    knownDay('adoptedOn', both('Vedtatt', 'Adopted')),
    fileField('file', both('Uttalelsen som PDF', 'The statement as PDF')),
  ],
  sidebar: [
    choice('kind', both('Type', 'Kind'), kindLabels.statements, {
      required: true,
      defaultValue: 'statement',
    }),
  ],
})
