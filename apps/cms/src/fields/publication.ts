import type { Field, SelectField } from 'payload'
import { fieldForThoseWhoMay } from '../access/staff.ts'
import { precisions } from './dates.ts'
import { both } from './labels.ts'

const noOne = () => false

/** When it was published, and how exactly that is known. */
export function publicationDate(): Field[] {
  return [
    {
      name: 'publishedAt',
      type: 'date',
      label: both('Publisert', 'Published'),
      index: true,
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd. MMM yyyy HH:mm', timeFormat: 'HH:mm' },
        description: both('Settes ved publisering når feltet er tomt.', 'Set when publishing if empty.'),
      },
    },
    {
      name: 'publishedAtPrecision',
      type: 'select',
      label: both('Så nøyaktig er datoen kjent', 'How exactly the date is known'),
      defaultValue: 'day',
      enumName: 'enum_date_precision',
      options: precisions,
      admin: { position: 'sidebar' },
    },
  ]
}

/** Whether a change is worth telling readers about. */
export function updateFields({ localized = false } = {}): Field[] {
  return [
    {
      name: 'updateType',
      type: 'select',
      label: both('Type endring', 'Type of update'),
      defaultValue: 'minor',
      enumName: 'enum_update_type',
      options: [
        { value: 'minor', label: both('Liten (språk, lenker)', 'Minor (wording, links)') },
        { value: 'major', label: both('Stor (noe nytt å vite)', 'Major (something new to know)') },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'changeNote',
      type: 'textarea',
      label: both('Hva er endret?', 'What has changed?'),
      localized,
      maxLength: 500,
      admin: {
        position: 'sidebar',
        rows: 2,
        condition: (data) => data?.updateType === 'major',
        description: both(
          'Vises for leserne. Var saken publisert før, blir det stående som en rettelse.',
          'Shown to readers. If it was published before, it stays as a correction.',
        ),
      },
    },
    correctionsField(),
  ]
}

/** What readers have been told of major changes, the newest first; kept by the system alone. */
function correctionsField(): Field {
  return {
    name: 'corrections',
    type: 'array',
    label: both('Rettelser', 'Corrections'),
    access: { create: noOne, update: noOne },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Array.isArray(data?.corrections) && data.corrections.length > 0,
      description: both('Vises for leserne, og forsvinner ikke.', 'Shown to readers, and stay.'),
    },
    fields: [
      {
        name: 'at',
        type: 'date',
        label: both('Publisert', 'Published'),
        required: true,
        admin: {
          date: { pickerAppearance: 'dayAndTime', displayFormat: 'd. MMM yyyy HH:mm', timeFormat: 'HH:mm' },
        },
      },
      { name: 'note', type: 'textarea', label: both('Endret', 'Changed'), required: true },
    ],
  }
}

/** What only the newsroom sees. */
export function newsroomFields(): Field[] {
  return [
    {
      name: 'reviewBy',
      type: 'date',
      label: both('Se over innen', 'Review by'),
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' },
        description: both(
          'Datoen kan vises og sorteres etter i lista. Ingen får varsel.',
          'The list can show the date and be sorted by it. Nobody is notified.',
        ),
      },
    },
    originField(),
    createdByField(),
  ]
}

/** Whether the newsroom made it, or it is a sample, and then of what. */
export function originField(): SelectField {
  return {
    name: 'origin',
    type: 'select',
    label: both('Opphav', 'Origin'),
    defaultValue: 'editorial',
    enumName: 'enum_origin',
    options: [
      { value: 'editorial', label: both('Laget i redaksjonen', 'Made in the newsroom') },
      {
        value: 'deck',
        label: both('Eksempel etter presentasjonen fra 2021', 'Sample after the presentation of 2021'),
      },
      {
        value: 'public-page',
        label: both('Eksempel etter en offentlig nettside', 'Sample after a public web page'),
      },
    ],
    admin: { position: 'sidebar' },
  }
}

/** The reviewers who may read a draft. */
export function sharedWithField(): Field {
  return {
    name: 'sharedWith',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    label: both('Delt med fagpersoner', 'Shared with reviewers'),
    filterOptions: { role: { equals: 'reviewer' } },
    access: {
      create: fieldForThoseWhoMay('writeEverywhere'),
      update: fieldForThoseWhoMay('writeEverywhere'),
    },
    admin: {
      position: 'sidebar',
      allowCreate: false,
      allowEdit: false,
      description: both('De kan lese utkastet.', 'They can read the draft.'),
    },
    hooks: { beforeDuplicate: [() => []] },
  }
}

/** Who made it; written by the system alone. */
export function createdByField(): Field {
  return {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    label: both('Opprettet av', 'Created by'),
    access: { create: noOne, update: noOne },
    admin: { position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false },
    hooks: {
      beforeChange: [
        ({ operation, req, value }) =>
          operation === 'create' ? (req.user?.collection === 'users' ? req.user.id : null) : value,
      ],
      beforeDuplicate: [() => null],
    },
  }
}
