import type { CollectionConfig } from 'payload'
import { groups } from '../../admin/groups.ts'
import { listLengths } from '../../admin/listLengths.ts'
import { liveAddress } from '../../admin/liveAddress.ts'
import { bodyField } from '../../fields/body.ts'
import { mainImage } from '../../fields/image.ts'
import { both } from '../../fields/labels.ts'
import { newsroomFields, publicationDate } from '../../fields/publication.ts'
import { seoGroup } from '../../fields/seo.ts'
import { slugField } from '../../fields/slug.ts'
import { summaryField, titleField } from '../../fields/text.ts'
import { publishable } from '../publishable.ts'

/** What the region works for in a period: one document, with its texts in both languages. */
export const PriorityAreas: CollectionConfig = {
  slug: 'priority-areas',
  labels: {
    singular: both('Innsatsområde', 'Priority area'),
    plural: both('Innsatsområder', 'Priority areas'),
  },
  ...publishable('priority-areas'),
  defaultSort: 'title',
  admin: {
    group: groups.registers,
    useAsTitle: 'title',
    pagination: listLengths,
    hideAPIURL: true,
    defaultColumns: ['title', '_status', 'periodFrom', 'periodTo', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: both(
      'Det Osloregionen arbeider for i en periode. Velg språk øverst for å skrive den engelske teksten.',
      'What Osloregionen works for in a period. Choose the language at the top to write the English text.',
    ),
    preview: liveAddress('priority-areas'),
  },
  defaultPopulate: { title: true, slug: true },
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
            {
              name: 'goals',
              type: 'array',
              localized: true,
              label: both('Mål', 'Goals'),
              labels: { singular: both('Mål', 'Goal'), plural: both('Mål', 'Goals') },
              maxRows: 20,
              fields: [
                { name: 'goal', type: 'text', label: both('Mål', 'Goal'), required: true, maxLength: 300 },
              ],
            },
          ],
        },
        { label: both('Søk og deling', 'Search and sharing'), fields: [seoGroup({ localized: true })] },
      ],
    },
    {
      name: 'periodFrom',
      type: 'number',
      label: both('Fra år', 'From year'),
      min: 1900,
      max: 2200,
      admin: { position: 'sidebar' },
    },
    {
      name: 'periodTo',
      type: 'number',
      label: both('Til år', 'To year'),
      min: 1900,
      max: 2200,
      admin: { position: 'sidebar' },
    },
    {
      name: 'aliases',
      type: 'array',
      label: both('Tidligere navn', 'Earlier names'),
      labels: { singular: both('Navn', 'Name'), plural: both('Navn', 'Names') },
      maxRows: 20,
      admin: { position: 'sidebar' },
      fields: [{ name: 'name', type: 'text', label: both('Navn', 'Name'), required: true, maxLength: 200 }],
    },
    slugField(),
    ...publicationDate(),
    ...newsroomFields(),
  ],
}
