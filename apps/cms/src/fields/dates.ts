import type { DateField, Field, NumberField, PayloadRequest } from 'payload'
import { both } from './labels.ts'
import { wholeNumber } from './numbers.ts'

type Text = { nb: string; en: string }

/** A day. */
export const dayField = (name: string, label: Text, description?: Text): DateField => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' }, description },
})

/** A day and a time of day, written and shown in the time zone of the one who writes. */
export const timeField = (name: string, label: Text, description?: Text): DateField => ({
  name,
  type: 'date',
  label,
  admin: {
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd. MMM yyyy HH:mm', timeFormat: 'HH:mm' },
    description,
  },
})

/** A year. */
export const yearField = (name: string, label: Text, { required = false } = {}): NumberField =>
  wholeNumber(name, label, { min: 1900, max: 2200, required })

/** A span of years. */
export const years = (): Field => ({
  type: 'row',
  fields: [
    yearField('periodFrom', both('Fra år', 'From year')),
    yearField('periodTo', both('Til år', 'To year')),
  ],
})

/** A date of which perhaps only the month or the year is known. */
export const knownDay = (name: string, label: Text): Field => ({
  type: 'row',
  fields: [
    dayField(name, label),
    {
      name: `${name}Precision`,
      type: 'select',
      label: both('Så nøyaktig er datoen kjent', 'How exactly the date is known'),
      defaultValue: 'day',
      enumName: 'enum_date_precision',
      options: precisions,
    },
  ],
})

/** How exactly a date may be known. */
export const precisions = [
  { value: 'day', label: both('Dag', 'Day') },
  { value: 'month', label: both('Måned', 'Month') },
  { value: 'year', label: both('År', 'Year') },
]

/** Nothing ends before it begins. */
function notBeforeItBegins(
  ends: Date | null | undefined,
  { siblingData, req }: { siblingData: { startsAt?: string | Date }; req: PayloadRequest },
) {
  const { startsAt } = siblingData
  if (!ends || !startsAt || new Date(ends) >= new Date(startsAt)) return true
  return req.i18n?.language === 'en'
    ? 'It cannot end before it begins.'
    : 'Det kan ikke slutte før det begynner.'
}

/** When and where something takes place. */
export function occasion(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        { ...timeField('startsAt', both('Begynner', 'Begins')), required: true, index: true },
        { ...timeField('endsAt', both('Slutter', 'Ends')), validate: notBeforeItBegins },
      ],
    },
    {
      name: 'wholeDay',
      type: 'checkbox',
      label: both('Klokkeslettet er ikke kjent', 'The time of day is not known'),
      defaultValue: false,
    },
    {
      type: 'row',
      fields: [
        { name: 'place', type: 'text', label: both('Sted', 'Place'), maxLength: 200 },
        { name: 'address', type: 'text', label: both('Adresse', 'Address'), maxLength: 200 },
      ],
    },
  ]
}
