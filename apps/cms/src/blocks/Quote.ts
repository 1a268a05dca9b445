import type { Block } from 'payload'
import { both } from '../fields/labels.ts'

/** Somebody's own words. */
export const Quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: both('Sitat', 'Quote'), plural: both('Sitater', 'Quotes') },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: both('Sitat', 'Quote'),
      required: true,
      maxLength: 1000,
      admin: { description: both('Uten anførselstegn.', 'Without quotation marks.') },
    },
    {
      type: 'row',
      fields: [
        { name: 'attribution', type: 'text', label: both('Navn', 'Name'), maxLength: 120 },
        { name: 'role', type: 'text', label: both('Tittel eller rolle', 'Title or role'), maxLength: 160 },
      ],
    },
  ],
}
