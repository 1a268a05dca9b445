import type { DocumentType } from '@osloregionen/contract'
import type { Field, RelationshipField, UploadField } from 'payload'
import { both } from './labels.ts'

type Text = { nb: string; en: string }

/** Documents of one type that this one refers to. Only what is published is shown to readers. */
export const manyOf = (name: string, relationTo: DocumentType, label: Text): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  label,
  maxRows: 70,
  admin: { allowCreate: false },
})

/** One document of a type that this one refers to. */
export const oneOf = (
  name: string,
  relationTo: DocumentType,
  label: Text,
  description?: Text,
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  label,
  admin: { allowCreate: false, description },
})

/** One document of any of some types that this one refers to. */
export const oneOfAny = (
  name: string,
  relationTo: readonly DocumentType[],
  label: Text,
  description?: Text,
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: [...relationTo],
  label,
  admin: { allowCreate: false, description },
})

/** One file. */
export const fileField = (name: string, label: Text, description?: Text): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'files',
  label,
  admin: { description },
})

/** Files, in the order they are listed. */
export const filesField = (name: string, label: Text, description?: Text): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'files',
  hasMany: true,
  label,
  maxRows: 100,
  admin: { description },
})

/** What a document is about and whom to ask. */
export function relations(): Field[] {
  return [
    manyOf('priorityAreas', 'priority-areas', both('Innsatsområder', 'Priority areas')),
    manyOf('municipalities', 'municipalities', both('Kommuner', 'Municipalities')),
    manyOf('sectors', 'sectors', both('Næringer', 'Sectors')),
    manyOf('projects', 'projects', both('Prosjekter', 'Projects')),
    manyOf('contactPeople', 'people', both('Kontaktpersoner', 'Contact people')),
  ]
}

/** What it has been merged into. Means something once it is unpublished, and so is asked for where it may have been public. */
export const mergedInto = (type: DocumentType): RelationshipField => ({
  name: 'mergedInto',
  type: 'relationship',
  relationTo: type,
  label: both('Slått sammen med', 'Merged into'),
  filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
  admin: {
    position: 'sidebar',
    allowCreate: false,
    condition: (data) => Boolean(data?.publishedAt ?? data?.mergedInto),
    description: both(
      'Fyll ut dette før du avpubliserer noe som lever videre i noe annet. Da leder den gamle adressen dit, og de som følger API-et, får vite det.',
      'Fill this in before you unpublish what lives on in something else. Its old address then leads there, and those who follow the API are told.',
    ),
  },
  hooks: { beforeDuplicate: [() => null] },
})

/** The same document in other languages. The link counts both ways. */
export const translations = (type: DocumentType): RelationshipField => ({
  name: 'translations',
  type: 'relationship',
  relationTo: type,
  hasMany: true,
  label: both('Det samme på andre språk', 'The same in other languages'),
  filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
  admin: { allowCreate: false },
  hooks: { beforeDuplicate: [() => []] },
})
