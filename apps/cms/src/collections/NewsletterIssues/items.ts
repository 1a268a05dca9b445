import type { Field } from 'payload'
import { shortTextField } from '../../fields/body.ts'
import { both } from '../../fields/labels.ts'
import { manyOf } from '../../fields/relations.ts'
import { line, paragraph } from '../../fields/text.ts'

const kinds = [
  { value: 'document', label: both('Noe som er publisert', 'Something published') },
  { value: 'text', label: both('Fri tekst', 'Free text') },
  { value: 'image', label: both('Bilde', 'Image') },
  { value: 'events', label: both('Arrangementer', 'Events') },
]

const onlyFor = (...wanted: string[]) => ({
  condition: (_data: unknown, siblings?: { kind?: unknown }) =>
    wanted.some((kind) => kind === siblings?.kind),
})

/** The parts of an issue, in the order they are read. */
export const items = (): Field => ({
  name: 'items',
  type: 'array',
  label: both('Innholdet i brevet', 'What the issue holds'),
  labels: { singular: both('Del', 'Part'), plural: both('Deler', 'Parts') },
  maxRows: 60,
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: both('Hva', 'What'),
      required: true,
      defaultValue: 'document',
      options: kinds,
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['news', 'reports', 'campaigns', 'statements', 'projects', 'guides'],
      label: both('Sak', 'Item'),
      admin: { allowCreate: false, ...onlyFor('document') },
    },
    {
      ...paragraph('blurb', both('Omtale', 'Blurb'), { maxLength: 500 }),
      admin: {
        rows: 2,
        ...onlyFor('document'),
        description: both('Tom: ingressen til saken.', 'Empty: the summary of the item.'),
      },
    },
    { ...line('heading', both('Overskrift', 'Heading')), admin: onlyFor('text', 'events') },
    { ...shortTextField('text', both('Tekst', 'Text')), admin: onlyFor('text') },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: both('Bilde', 'Image'),
      admin: onlyFor('image'),
    },
    {
      ...manyOf('events', 'events', both('Arrangementer', 'Events')),
      admin: { allowCreate: false, ...onlyFor('events') },
    },
  ],
})
