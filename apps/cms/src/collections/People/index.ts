import type { CollectionConfig } from 'payload'
import { groups } from '../../admin/groups.ts'
import { listLengths } from '../../admin/listLengths.ts'
import { knownDay } from '../../fields/dates.ts'
import { mainImage } from '../../fields/image.ts'
import { both } from '../../fields/labels.ts'
import { newsroomFields, publicationDate } from '../../fields/publication.ts'
import { mergedInto } from '../../fields/relations.ts'
import { line } from '../../fields/text.ts'
import { slugField } from '../../fields/slug.ts'
import { publishable } from '../publishable.ts'

/** People who are named or can be contacted: one document each, with title and field of work in both languages. */
export const People: CollectionConfig = {
  slug: 'people',
  labels: { singular: both('Person', 'Person'), plural: both('Personer', 'People') },
  ...publishable('people', { title: 'name' }),
  defaultSort: 'name',
  admin: {
    group: groups.registers,
    useAsTitle: 'name',
    pagination: listLengths,
    hideAPIURL: true,
    defaultColumns: ['name', 'title', '_status', 'email', 'updatedAt'],
    listSearchableFields: ['name', 'title', 'email'],
    description: both(
      'Kontaktpersoner og andre som nevnes. E-post og telefon blir offentlige når personen publiseres.',
      'Contacts and others who are named. E-mail and telephone become public when the person is published.',
    ),
  },
  defaultPopulate: { name: true, title: true, slug: true },
  fields: [
    { name: 'name', type: 'text', label: both('Navn', 'Name'), required: true, maxLength: 120 },
    {
      type: 'row',
      fields: [
        { name: 'title', type: 'text', label: both('Tittel', 'Title'), localized: true, maxLength: 160 },
        {
          name: 'portfolio',
          type: 'text',
          label: both('Arbeidsområde', 'Field of work'),
          localized: true,
          maxLength: 200,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'email', type: 'email', label: both('E-post', 'E-mail') },
        {
          name: 'phone',
          type: 'text',
          label: both('Telefon', 'Telephone'),
          maxLength: 40,
          validate: (value: string | null | undefined) =>
            !value ||
            /^\+?[\d ()-]{3,40}$/.test(value) ||
            'Bare sifre, mellomrom og + · digits, spaces and + only',
        },
      ],
    },
    ...mainImage({ localized: true, label: both('Bilde', 'Photo'), without: null }),
    knownDay('from', both('Fra', 'From')),
    knownDay('to', both('Til', 'To')),
    line('periodNote', both('Merknad om perioden', 'Note on the period'), {
      localized: true,
      description: both(
        'For eksempel i permisjon, vikar eller utlånt. Vises for leserne, sammen med fra og til når de er kjent.',
        'Such as on leave, substitute or on loan. Shown to readers, with from and to when they are known.',
      ),
    }),
    slugField(),
    mergedInto('people'),
    ...publicationDate(),
    ...newsroomFields(),
  ],
}
