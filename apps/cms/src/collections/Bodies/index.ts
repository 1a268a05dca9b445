import { representedTypes } from '@osloregionen/contract'
import { groups } from '../../admin/groups.ts'
import { choice } from '../../fields/choices.ts'
import { dayField } from '../../fields/dates.ts'
import { both } from '../../fields/labels.ts'
import { oneOf, oneOfAny } from '../../fields/relations.ts'
import { line } from '../../fields/text.ts'
import { kindLabels } from '../kinds.ts'
import { registerCollection } from '../register.ts'

/** Political and administrative bodies, and who sits in them when. */
export const Bodies = registerCollection({
  slug: 'bodies',
  singular: both('Organ', 'Body'),
  group: groups.policy,
  description: both(
    'Politiske organer og administrative grupper. Skriv mandatet som brødtekst.',
    'Political bodies and administrative groups. Write the mandate as body text.',
  ),
  columns: ['kind'],
  tabs: [
    {
      label: both('Medlemmer', 'Members'),
      fields: [
        {
          name: 'memberships',
          type: 'array',
          label: both('Medlemmer', 'Members'),
          labels: { singular: both('Medlem', 'Member'), plural: both('Medlemmer', 'Members') },
          maxRows: 200,
          admin: {
            description: both(
              'Én rad for hver periode. La «til» stå tom så lenge vervet varer.',
              'One row for each period. Leave “to” empty while it lasts.',
            ),
          },
          fields: [
            {
              type: 'row',
              fields: [
                oneOf('person', 'people', both('Person', 'Person')),
                line(
                  'name',
                  both('Navn, hvis personen ikke er i registeret', 'Name, if not in the register'),
                  {
                    maxLength: 120,
                  },
                ),
              ],
            },
            line('role', both('Rolle', 'Role'), { localized: true, maxLength: 120 }),
            {
              type: 'row',
              fields: [
                oneOfAny(
                  'onBehalfOf',
                  representedTypes,
                  both('På vegne av', 'On behalf of'),
                  both(
                    'En kommune eller en delregion. Plassen vises også på siden til kommunen.',
                    'A municipality or a sub-region. The seat is shown on the page of the municipality too.',
                  ),
                ),
                {
                  ...line('onBehalfOfOther', both('På vegne av noe annet', 'On behalf of something else'), {
                    maxLength: 160,
                  }),
                  admin: {
                    condition: (_data, siblings) => !siblings?.onBehalfOf,
                    description: both(
                      'Når det verken er en kommune eller en delregion.',
                      'When it is neither a municipality nor a sub-region.',
                    ),
                  },
                },
              ],
            },
            {
              type: 'row',
              fields: [dayField('from', both('Fra', 'From')), dayField('to', both('Til', 'To'))],
            },
          ],
        },
      ],
    },
  ],
  sidebar: [
    choice('kind', both('Type', 'Kind'), kindLabels.bodies, { required: true, defaultValue: 'committee' }),
  ],
})
