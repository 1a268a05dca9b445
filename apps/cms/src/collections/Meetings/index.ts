import type { MeetingState } from '@osloregionen/contract'
import { groups } from '../../admin/groups.ts'
import { choice } from '../../fields/choices.ts'
import { occasion } from '../../fields/dates.ts'
import { both } from '../../fields/labels.ts'
import { linkField } from '../../fields/links.ts'
import { fileField, filesField, oneOf } from '../../fields/relations.ts'
import { line, paragraph } from '../../fields/text.ts'
import { writtenCollection } from '../written.ts'

const states: Record<MeetingState, { nb: string; en: string }> = {
  'save-the-date': both('Datoen er satt', 'Save the date'),
  notice: both('Innkalt', 'Notice sent'),
  papers: both('Sakspapirer klare', 'Papers ready'),
  held: both('Holdt', 'Held'),
  minutes: both('Protokoll klar', 'Minutes ready'),
  moved: both('Flyttet', 'Moved'),
  cancelled: both('Avlyst', 'Cancelled'),
}

/** Meetings of the bodies, with their cases and papers. */
export const Meetings = writtenCollection({
  slug: 'meetings',
  singular: both('Møte', 'Meeting'),
  group: groups.calendar,
  description: both(
    'Møter i organene. Følg møtet fra dato til protokoll ved å endre tilstanden; adressen er den samme.',
    'Meetings of the bodies. Follow a meeting from date to minutes by changing its state; the address stays.',
  ),
  columns: ['heldBy', 'startsAt', 'state'],
  searched: ['place'],
  before: [
    ...occasion(),
    linkField('onlineUrl', both('Lenke til digitalt møte', 'Link to the online meeting'), { kind: 'web' }),
  ],
  tabs: [
    {
      label: both('Saker', 'Cases'),
      fields: [
        {
          name: 'cases',
          type: 'array',
          label: both('Saker', 'Cases'),
          labels: { singular: both('Sak', 'Case'), plural: both('Saker', 'Cases') },
          maxRows: 80,
          fields: [
            {
              type: 'row',
              fields: [
                line('number', both('Saksnummer', 'Number'), { maxLength: 20 }),
                line('title', both('Tittel', 'Title'), { required: true, maxLength: 300 }),
              ],
            },
            paragraph('description', both('Beskrivelse', 'Description')),
            filesField('attachments', both('Vedlegg', 'Attachments')),
            oneOf('statement', 'statements', both('Uttalelse som ble vedtatt', 'Statement adopted')),
          ],
        },
      ],
    },
    {
      label: both('Innkalling og protokoll', 'Notice and minutes'),
      fields: [
        fileField('notice', both('Innkalling', 'Notice')),
        fileField('minutes', both('Protokoll', 'Minutes')),
      ],
    },
  ],
  sidebar: [
    {
      ...oneOf('heldBy', 'bodies', both('Organ', 'Body')),
      admin: { position: 'sidebar', allowCreate: false },
    },
    choice('state', both('Tilstand', 'State'), states, { required: true, defaultValue: 'save-the-date' }),
  ],
})
