import type { CollectionConfig } from 'payload'
import { groups } from '../../admin/groups.ts'
import { listLengths } from '../../admin/listLengths.ts'
import { liveAddress } from '../../admin/liveAddress.ts'
import { bodyField } from '../../fields/body.ts'
import { mainImage } from '../../fields/image.ts'
import { both } from '../../fields/labels.ts'
import { newsroomFields, publicationDate } from '../../fields/publication.ts'
import { seoGroup } from '../../fields/seo.ts'
import { summaryField, titleField } from '../../fields/text.ts'
import { publishable } from '../publishable.ts'
import { facts, membership, numbers } from './facts.ts'

/** The municipalities of the region: one document each, with its texts in both languages. */
export const Municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: { singular: both('Kommune', 'Municipality'), plural: both('Kommuner', 'Municipalities') },
  ...publishable('municipalities'),
  defaultSort: 'title',
  admin: {
    group: groups.registers,
    useAsTitle: 'title',
    pagination: listLengths,
    hideAPIURL: true,
    defaultColumns: ['title', '_status', 'number2024', 'county2024', 'subRegion', 'population'],
    listSearchableFields: ['title', 'slug', 'number2024', 'number2020', 'county2024'],
    description: both(
      'Medlemmene i Osloregionen. Velg språk øverst for å skrive den engelske teksten.',
      'The members of Osloregionen. Choose the language at the top to write the English text.',
    ),
    preview: liveAddress('municipalities'),
  },
  defaultPopulate: { title: true, slug: true, number2024: true },
  fields: [
    titleField({ localized: true }),
    {
      type: 'tabs',
      tabs: [
        {
          label: both('Innhold', 'Content'),
          fields: [
            summaryField({ localized: true }),
            ...mainImage({ localized: true }),
            bodyField({ localized: true }),
          ],
        },
        {
          label: both('Tall og medlemskap', 'Figures and membership'),
          fields: [...facts(), ...membership()],
        },
        { label: both('Søk og deling', 'Search and sharing'), fields: [seoGroup({ localized: true })] },
      ],
    },
    ...numbers(),
    ...publicationDate(),
    ...newsroomFields(),
  ],
}
