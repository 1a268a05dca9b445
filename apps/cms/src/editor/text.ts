import { documentTypeNames, sections } from '@osloregionen/contract'
import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug } from 'payload'
import { linkFields } from './links.ts'

/** What a text can link to inside the two sites: whatever has pages. */
const linkable: CollectionSlug[] = documentTypeNames.filter((type) => Object.keys(sections[type]).length > 0)

/** What every text can hold: paragraphs, emphasis, lists and links. */
export const textFeatures = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    enabledCollections: linkable,
    fields: ({ defaultFields }) => linkFields(defaultFields),
    maxDepth: 1,
  }),
]

/** The editor of a short text inside a block: no headings, no further blocks. */
export const textEditor = () => lexicalEditor({ features: [...textFeatures(), InlineToolbarFeature()] })
