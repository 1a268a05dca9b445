import type { Field, RelationshipField } from 'payload'
import { both } from './labels.ts'

const relation = (
  name: string,
  relationTo: 'priority-areas' | 'municipalities' | 'people',
  label: { nb: string; en: string },
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  label,
  maxRows: 70,
  admin: { allowCreate: false },
})

/** What a document is about and whom to ask. */
export function relations(): Field[] {
  return [
    relation('priorityAreas', 'priority-areas', both('Innsatsområder', 'Priority areas')),
    relation('municipalities', 'municipalities', both('Kommuner', 'Municipalities')),
    relation('contactPeople', 'people', both('Kontaktpersoner', 'Contact people')),
  ]
}
