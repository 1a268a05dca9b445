import type { ArrayField, Field } from 'payload'
import { yearField } from './dates.ts'
import { both } from './labels.ts'
import { line } from './text.ts'

type Text = { nb: string; en: string }

const figureList = (name: string, label: Text, fields: Field[]): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: both('Tall', 'Figure'), plural: both('Tall', 'Figures') },
  maxRows: 12,
  fields,
})

const value = (description: Text, { localized = false } = {}) =>
  line('value', both('Tall', 'Figure'), { required: true, maxLength: 40, description, localized })

const counted = ({ localized = false } = {}) =>
  line('label', both('Hva tallet er', 'What the figure is'), { required: true, localized })

/**
 * Numbers with what they count and where they come from.
 * @param sourced whether none may be published without its source
 */
export const figures = (name: string, label: Text, { sourced = false } = {}): ArrayField =>
  figureList(name, label, [
    {
      type: 'row',
      fields: [
        value(both('Med enhet: 2,23 millioner, −12 %.', 'With its unit: 2.23 million, −12 %.')),
        counted(),
      ],
    },
    line('source', both('Kilde', 'Source'), { required: sourced }),
  ])

/** Numbers that stand for long, in both languages: with the unit apart, and never without a source and a year. */
export const lastingFigures = (name: string, label: Text): ArrayField =>
  figureList(name, label, [
    {
      type: 'row',
      fields: [
        value(both('Uten enhet: 2,23 eller −12.', 'Without its unit: 2.23 or −12.'), { localized: true }),
        line('unit', both('Enhet', 'Unit'), {
          localized: true,
          maxLength: 40,
          description: both('For eksempel millioner eller %.', 'Such as million or %.'),
        }),
      ],
    },
    counted({ localized: true }),
    {
      type: 'row',
      fields: [
        line('source', both('Kilde', 'Source'), { required: true, localized: true }),
        yearField('year', both('Året tallet gjelder', 'The year it is true of'), { required: true }),
      ],
    },
  ])
