import { languages, newsKinds, sites } from '@osloregionen/contract'
import type { CollectionConfig } from 'payload'
import { groups } from '../../admin/groups.ts'
import { listLengths } from '../../admin/listLengths.ts'
import { liveAddress } from '../../admin/liveAddress.ts'
import { bodyField } from '../../fields/body.ts'
import { mainImage } from '../../fields/image.ts'
import { both } from '../../fields/labels.ts'
import { linkField } from '../../fields/links.ts'
import { newsroomFields, publicationDate, sharedWithField, updateFields } from '../../fields/publication.ts'
import { relations } from '../../fields/relations.ts'
import { seoGroup } from '../../fields/seo.ts'
import { slugField } from '../../fields/slug.ts'
import { summaryField, titleField } from '../../fields/text.ts'
import { writeForOwnMunicipality } from '../../hooks/ownMunicipality.ts'
import { publishable } from '../publishable.ts'
import { kindLabels, languageLabels, senderLabels, siteLabels } from './labels.ts'

/** News: one document per language, on one site or both. */
export const News: CollectionConfig = {
  slug: 'news',
  labels: { singular: both('Nyhet', 'News item'), plural: both('Nyheter', 'News') },
  ...publishable('news', { before: [writeForOwnMunicipality] }),
  defaultSort: '-updatedAt',
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    pagination: listLengths,
    hideAPIURL: true,
    defaultColumns: ['title', '_status', 'language', 'sites', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    description: both(
      'Nyheter, pressemeldinger, kronikker og gode eksempler. Én sak per språk.',
      'News, press releases, op-eds and good examples. One item per language.',
    ),
    preview: liveAddress('news'),
  },
  defaultPopulate: { title: true, slug: true, language: true, sites: true },
  fields: [
    titleField(),
    {
      type: 'tabs',
      tabs: [
        { label: both('Innhold', 'Content'), fields: [summaryField(), ...mainImage(), bodyField()] },
        {
          label: both('Tilknytning', 'Connections'),
          fields: [
            ...relations(),
            {
              name: 'translations',
              type: 'relationship',
              relationTo: 'news',
              hasMany: true,
              label: both('Samme sak på andre språk', 'The same item in other languages'),
              filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
              admin: { allowCreate: false },
              hooks: { beforeDuplicate: [() => []] },
            },
            {
              name: 'printedIn',
              type: 'group',
              label: both('Hvor kronikken sto på trykk', 'Where the op-ed was printed'),
              admin: { condition: (data) => data?.kind === 'op-ed' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'outlet',
                      type: 'text',
                      label: both('Avis eller nettsted', 'Outlet'),
                      maxLength: 120,
                    },
                    {
                      name: 'date',
                      type: 'date',
                      label: both('Dato', 'Date'),
                      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' } },
                    },
                  ],
                },
                linkField('url', both('Lenke', 'Link')),
              ],
            },
          ],
        },
        { label: both('Søk og deling', 'Search and sharing'), fields: [seoGroup()] },
      ],
    },
    {
      name: 'language',
      type: 'select',
      label: both('Språk', 'Language'),
      required: true,
      defaultValue: 'nb',
      index: true,
      options: languages.map((value) => ({ value, label: languageLabels[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'sites',
      type: 'select',
      hasMany: true,
      required: true,
      label: both('Nettsteder', 'Sites'),
      defaultValue: ['osloregionen'],
      options: sites.map((value) => ({ value, label: siteLabels[value] })),
      admin: {
        position: 'sidebar',
        description: both('Det første er hovednettstedet.', 'The first is the primary one.'),
      },
    },
    {
      name: 'kind',
      type: 'select',
      label: both('Type', 'Kind'),
      required: true,
      defaultValue: 'news',
      options: newsKinds.map((value) => ({ value, label: kindLabels[value] })),
      admin: { position: 'sidebar' },
    },
    slugField(),
    ...publicationDate(),
    {
      name: 'sender',
      type: 'select',
      label: both('Avsender', 'Sender'),
      options: Object.entries(senderLabels).map(([value, label]) => ({ value, label })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'featured',
      type: 'checkbox',
      label: both('Fremhevet', 'Featured'),
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    ...updateFields(),
    sharedWithField(),
    ...newsroomFields(),
  ],
}
