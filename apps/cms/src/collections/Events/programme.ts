import type { Field } from 'payload'
import { both } from '../../fields/labels.ts'
import { line, paragraph } from '../../fields/text.ts'

/** Sessions, what happens in each, and who speaks. */
export const programme = (): Field => ({
  name: 'programme',
  type: 'array',
  label: both('Program', 'Programme'),
  labels: { singular: both('Bolk', 'Session'), plural: both('Bolker', 'Sessions') },
  maxRows: 30,
  fields: [
    line('title', both('Bolk', 'Session'), {
      description: both('Kan stå tom når programmet har bare én.', 'May be empty when there is only one.'),
    }),
    {
      name: 'slots',
      type: 'array',
      label: both('Poster', 'Slots'),
      labels: { singular: both('Post', 'Slot'), plural: both('Poster', 'Slots') },
      maxRows: 60,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'time',
              type: 'text',
              label: both('Klokkeslett', 'Time of day'),
              maxLength: 5,
              admin: { placeholder: '09:30', width: '25%' },
              validate: (value: string | null | undefined) =>
                !value || /^([01]\d|2[0-3]):[0-5]\d$/.test(value) || 'Skriv 09:30 · write 09:30',
            },
            line('title', both('Tittel', 'Title'), { required: true }),
          ],
        },
        paragraph('description', both('Beskrivelse', 'Description')),
        {
          name: 'speakers',
          type: 'array',
          label: both('Innledere', 'Speakers'),
          labels: { singular: both('Innleder', 'Speaker'), plural: both('Innledere', 'Speakers') },
          maxRows: 20,
          fields: [
            {
              type: 'row',
              fields: [
                line('name', both('Navn', 'Name'), { required: true, maxLength: 120 }),
                line('role', both('Rolle', 'Role'), { maxLength: 160 }),
                line('organisation', both('Virksomhet eller parti', 'Organisation or party'), {
                  maxLength: 160,
                }),
              ],
            },
          ],
        },
      ],
    },
  ],
})
