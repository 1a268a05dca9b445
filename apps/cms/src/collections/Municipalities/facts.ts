import type { Field, TextField } from 'payload'
import { both } from '../../fields/labels.ts'
import { linkField } from '../../fields/links.ts'
import { dayField, yearField } from '../../fields/dates.ts'
import { wholeNumber } from '../../fields/numbers.ts'
import { oneOf } from '../../fields/relations.ts'

const numberField = (name: string, label: { nb: string; en: string }): TextField => ({
  name,
  type: 'text',
  label,
  required: true,
  index: true,
  admin: {
    position: 'sidebar',
    width: '50%',
    description: both('Fire sifre, to for en fylkeskommune.', 'Four digits, two for a county.'),
  },
  validate: (value: string | null | undefined, { data }: { data: { memberKind?: unknown } }) =>
    data.memberKind === 'county'
      ? /^\d{2}$/.test(value ?? '') || 'En fylkeskommune har to sifre · a county has two digits'
      : /^\d{4}$/.test(value ?? '') || 'En kommune har fire sifre · a municipality has four digits',
})

/** What a municipality is known by. */
export function numbers(): Field[] {
  return [
    numberField('number2024', both('Nummer (2024)', 'Number (2024)')),
    numberField('number2020', both('Nummer (2020–2023)', 'Number (2020–2023)')),
    {
      name: 'county2024',
      type: 'text',
      label: both('Fylke (2024)', 'County (2024)'),
      required: true,
      maxLength: 80,
      admin: { position: 'sidebar' },
    },
    {
      name: 'county2020',
      type: 'text',
      label: both('Fylke (2020–2023)', 'County (2020–2023)'),
      required: true,
      maxLength: 80,
      admin: { position: 'sidebar' },
    },
    {
      ...oneOf('subRegion', 'sub-regions', both('Delregion', 'Sub-region')),
      admin: { position: 'sidebar', allowCreate: false },
    },
  ]
}

/** Figures with their source, and where it lies. */
export function facts(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        wholeNumber('population', both('Innbyggere', 'Population'), { min: 0, max: 100_000_000 }),
        yearField('populationYear', both('År', 'Year')),
        { name: 'populationSource', type: 'text', label: both('Kilde', 'Source'), maxLength: 200 },
      ],
    },
    linkField('website', both('Nettsted', 'Website'), { kind: 'web' }),
    {
      name: 'labelPoint',
      type: 'json',
      label: both('Punkt på kart', 'Point on maps'),
      typescriptSchema: [
        () => ({
          type: ['array', 'null'],
          items: [{ type: 'number' }, { type: 'number' }],
          minItems: 2,
          maxItems: 2,
        }),
      ],
      admin: {
        description: both(
          '[lengdegrad, breddegrad]. Er med i API-et, for dem som lager egne kart. Kartet på nettstedene er tegnet på forhånd og endrer seg ikke.',
          '[longitude, latitude]. Part of the API, for those who make maps of their own. The map on the sites is drawn beforehand and does not change.',
        ),
        maxHeight: 60,
      },
      validate: (value: unknown) =>
        value === null ||
        value === undefined ||
        isPoint(value) ||
        'Skriv [lengdegrad, breddegrad] · [longitude, latitude]',
    },
  ]
}

/** Since when, until when, and as what it is a member. */
export function membership(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        {
          name: 'memberKind',
          type: 'select',
          label: both('Medlem som', 'Member as'),
          defaultValue: 'municipality',
          options: [
            { value: 'municipality', label: both('Kommune', 'Municipality') },
            { value: 'county', label: both('Fylkeskommune', 'County') },
          ],
        },
        dayField('memberFrom', both('Medlem fra', 'Member from')),
        dayField('memberTo', both('Medlem til', 'Member to')),
      ],
    },
  ]
}

const isPoint = (value: unknown) =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((number) => typeof number === 'number' && Math.abs(number) <= 180)
