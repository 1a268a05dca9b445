import type { ArrayField } from 'payload'
import { both } from './labels.ts'
import { line } from './text.ts'

/**
 * Numbers with what they count and where they come from.
 * @param sourced whether none may be published without its source
 */
export const figures = (
  name: string,
  label: { nb: string; en: string },
  { sourced = false } = {},
): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: both('Tall', 'Figure'), plural: both('Tall', 'Figures') },
  maxRows: 12,
  fields: [
    {
      type: 'row',
      fields: [
        line('value', both('Tall', 'Figure'), {
          required: true,
          maxLength: 40,
          description: both('Med enhet: 2,23 millioner, −12 %.', 'With its unit: 2.23 million, −12 %.'),
        }),
        line('label', both('Hva tallet er', 'What the figure is'), { required: true }),
      ],
    },
    line('source', both('Kilde', 'Source'), { required: sourced }),
  ],
})
