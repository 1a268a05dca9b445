import type { RegisterType } from '@osloregionen/contract'
import type { CollectionConfig, Field, Tab } from 'payload'
import { listLengths } from '../admin/listLengths.ts'
import { liveAddress } from '../admin/liveAddress.ts'
import { bodyField } from '../fields/body.ts'
import { mainImage } from '../fields/image.ts'
import { both } from '../fields/labels.ts'
import { newsroomFields, publicationDate } from '../fields/publication.ts'
import { mergedInto } from '../fields/relations.ts'
import { seoGroup } from '../fields/seo.ts'
import { slugField } from '../fields/slug.ts'
import { summaryField, titleField } from '../fields/text.ts'
import { typeLabels } from './labels.ts'
import { publishable } from './publishable.ts'

type Text = { nb: string; en: string }

/** What is particular to a register. */
export interface Register {
  slug: RegisterType
  singular: Text
  group: Text
  description: Text
  columns?: string[]
  searched?: string[]
  /** What is shown of an entry where it is chosen. */
  populate?: Record<string, true>
  after?: Field[]
  tabs?: Tab[]
  sidebar?: Field[]
}

/** A register: one document per entry, with its texts in both languages. */
export function registerCollection(own: Register): CollectionConfig {
  const { slug, columns = [], searched = [], populate = {}, after = [], tabs = [], sidebar = [] } = own
  const localized = true
  return {
    slug,
    labels: { singular: own.singular, plural: typeLabels[slug] },
    ...publishable(slug),
    defaultSort: 'title',
    admin: {
      group: own.group,
      useAsTitle: 'title',
      pagination: listLengths,
      hideAPIURL: true,
      defaultColumns: ['title', '_status', ...columns, 'updatedAt'],
      listSearchableFields: ['title', 'slug', ...searched],
      description: both(
        `${own.description.nb} Velg språk øverst for å skrive den engelske teksten.`,
        `${own.description.en} Choose the language at the top to write the English text.`,
      ),
      preview: liveAddress,
    },
    defaultPopulate: { title: true, slug: true, ...populate },
    fields: [
      titleField({ localized }),
      {
        type: 'tabs',
        tabs: [
          {
            label: both('Innhold', 'Content'),
            fields: [
              summaryField({ localized }),
              ...mainImage({ localized }),
              bodyField({ localized }),
              ...after,
            ],
          },
          ...tabs,
          { label: both('Søk og deling', 'Search and sharing'), fields: [seoGroup({ localized })] },
        ],
      },
      ...sidebar,
      slugField(),
      mergedInto(slug),
      ...publicationDate(),
      ...newsroomFields(),
    ],
  }
}
