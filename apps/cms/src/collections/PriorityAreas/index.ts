import { groups } from '../../admin/groups.ts'
import { years } from '../../fields/dates.ts'
import { both } from '../../fields/labels.ts'
import { line } from '../../fields/text.ts'
import { registerCollection } from '../register.ts'
import { isSlug } from '../../domain/slug.ts'

/** What the region works for in a period. */
export const PriorityAreas = registerCollection({
  slug: 'priority-areas',
  singular: both('Innsatsområde', 'Priority area'),
  group: groups.policy,
  description: both(
    'Det Osloregionen arbeider for i en periode.',
    'What Osloregionen works for in a period.',
  ),
  columns: ['periodFrom', 'periodTo'],
  after: [
    {
      name: 'goals',
      type: 'array',
      localized: true,
      label: both('Mål', 'Goals'),
      labels: { singular: both('Mål', 'Goal'), plural: both('Mål', 'Goals') },
      maxRows: 20,
      fields: [line('goal', both('Mål', 'Goal'), { required: true, maxLength: 300 })],
    },
  ],
  tabs: [
    {
      label: both('Periode og tidligere navn', 'Period and earlier names'),
      fields: [
        years(),
        {
          name: 'aliases',
          type: 'array',
          label: both('Tidligere navn', 'Earlier names'),
          labels: { singular: both('Navn', 'Name'), plural: both('Navn', 'Names') },
          maxRows: 20,
          fields: [
            {
              type: 'row',
              fields: [
                line('name', both('Navn', 'Name'), { required: true }),
                {
                  name: 'slug',
                  type: 'text',
                  label: both('Tidligere adresse', 'Earlier address'),
                  maxLength: 96,
                  admin: {
                    description: both(
                      'Det som sto etter /prosjekter/. Adressen fører hit.',
                      'What stood after /prosjekter/. The address leads here.',
                    ),
                  },
                  validate: (value: string | null | undefined) => !value || isSlug(value) || 'a–z, 0–9, -',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
})
