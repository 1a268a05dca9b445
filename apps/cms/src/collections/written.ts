import { languages, sections, siteLanguage, sites } from '@osloregionen/contract'
import type { Site, WrittenType } from '@osloregionen/contract'
import type { CollectionConfig, Field, Tab } from 'payload'
import { listLengths } from '../admin/listLengths.ts'
import { liveAddress } from '../admin/liveAddress.ts'
import { bodyField } from '../fields/body.ts'
import { mainImage } from '../fields/image.ts'
import { both } from '../fields/labels.ts'
import { newsroomFields, publicationDate, sharedWithField, updateFields } from '../fields/publication.ts'
import { mergedInto, relations, translations } from '../fields/relations.ts'
import { seoGroup } from '../fields/seo.ts'
import { slugField } from '../fields/slug.ts'
import { summaryField, titleField } from '../fields/text.ts'
import { writeForOwnMunicipality } from '../hooks/ownMunicipality.ts'
import { contributorTypes } from '../access/contributors.ts'
import { languageLabels, siteLabels, typeLabels } from './labels.ts'
import { publishable } from './publishable.ts'

type Text = { nb: string; en: string }

/** What is particular to a type that has one document per language. */
export interface Written {
  slug: WrittenType
  /** What one of them is called. */
  singular: Text
  group: Text
  description: Text
  /** Columns of the list, between the title with its status and the dates. */
  columns?: string[]
  /** Searched in the list besides title, address and summary. */
  searched?: string[]
  /** Fields of its own: before the body, after it, on tabs of their own, and at the side. */
  before?: Field[]
  after?: Field[]
  tabs?: Tab[]
  sidebar?: Field[]
}

/** A collection with one document per language, on one site or both. */
export function writtenCollection(own: Written): CollectionConfig {
  const { slug, before = [], after = [], tabs = [], sidebar = [], columns = [], searched = [] } = own
  const owned = contributorTypes.some((type) => type === slug)
  return {
    slug,
    labels: { singular: own.singular, plural: typeLabels[slug] },
    ...publishable(slug, owned ? { before: [writeForOwnMunicipality] } : {}),
    defaultSort: '-updatedAt',
    admin: {
      group: own.group,
      useAsTitle: 'title',
      pagination: listLengths,
      hideAPIURL: true,
      defaultColumns: ['title', '_status', ...columns, 'language', 'sites', 'updatedAt'],
      listSearchableFields: ['title', 'slug', 'summary', ...searched],
      description: own.description,
      preview: liveAddress,
    },
    defaultPopulate: { title: true, slug: true, language: true, sites: true },
    fields: [
      titleField(),
      {
        type: 'tabs',
        tabs: [
          {
            label: both('Innhold', 'Content'),
            fields: [summaryField(), ...mainImage(), ...before, bodyField(), ...after],
          },
          ...tabs,
          { label: both('Tilknytning', 'Connections'), fields: [...relations(), translations(slug)] },
          { label: both('Søk og deling', 'Search and sharing'), fields: [seoGroup()] },
        ],
      },
      languageField(slug),
      sitesField(slug),
      ...sidebar,
      slugField(),
      mergedInto(slug),
      ...publicationDate(),
      ...updateFields(),
      sharedWithField(),
      ...newsroomFields(),
    ],
  }
}

/** The site where a type is at home: the first that has pages of it. */
const homeOf = (type: WrittenType): Site =>
  sites.find((site) => sections[type][site] !== undefined) ?? 'osloregionen'

const languageField = (type: WrittenType): Field => ({
  name: 'language',
  type: 'select',
  label: both('Språk', 'Language'),
  required: true,
  defaultValue: siteLanguage[homeOf(type)],
  index: true,
  enumName: 'enum_language',
  options: languages.map((value) => ({ value, label: languageLabels[value] })),
  admin: { position: 'sidebar' },
})

const sitesField = (type: WrittenType): Field => ({
  name: 'sites',
  type: 'select',
  hasMany: true,
  required: true,
  label: both('Nettsteder', 'Sites'),
  defaultValue: [homeOf(type)],
  enumName: 'enum_site',
  options: sites.map((value) => ({ value, label: siteLabels[value] })),
  admin: {
    position: 'sidebar',
    description: aboutSites(type),
  },
})

/** What choosing a site means, where not every site has pages of the type. */
function aboutSites(type: WrittenType): Text {
  const [home, another] = sites.filter((site) => sections[type][site] !== undefined)
  if (home === undefined || another !== undefined) {
    return both('Det første er hovednettstedet.', 'The first is the primary one.')
  }
  const { nb, en } = siteLabels[home]
  return both(`Har egne sider bare på ${nb}.`, `Has pages of its own on ${en} only.`)
}
