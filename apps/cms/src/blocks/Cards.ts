import type { Block } from 'payload'
import { both } from '../fields/labels.ts'
import { linkField } from '../fields/links.ts'
import { line, paragraph } from '../fields/text.ts'
import { blockTitle } from './title.ts'

/** A few things that are alike, each with its way on. */
export const Cards: Block = {
  slug: 'cards',
  interfaceName: 'CardsBlock',
  labels: { singular: both('Kort', 'Cards'), plural: both('Kort', 'Cards') },
  admin: { disableBlockName: true },
  fields: [
    blockTitle(),
    {
      name: 'cards',
      type: 'array',
      label: both('Kort', 'Cards'),
      labels: { singular: both('Kort', 'Card'), plural: both('Kort', 'Cards') },
      minRows: 2,
      maxRows: 12,
      required: true,
      fields: [
        line('title', both('Tittel', 'Title'), { required: true }),
        paragraph('text', both('Tekst', 'Text'), { maxLength: 300 }),
        linkField('href', both('Adresse', 'Address')),
        { name: 'image', type: 'upload', relationTo: 'media', label: both('Bilde', 'Image') },
      ],
    },
  ],
}
