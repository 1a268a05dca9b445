import type { Block } from 'payload'
import { textEditor } from '../editor/text.ts'
import { both } from '../fields/labels.ts'
import { line } from '../fields/text.ts'
import { blockTitle } from './title.ts'

/** Parts that the reader opens, such as questions and answers. */
export const Accordion: Block = {
  slug: 'accordion',
  interfaceName: 'AccordionBlock',
  labels: { singular: both('Trekkspill', 'Accordion'), plural: both('Trekkspill', 'Accordions') },
  admin: { disableBlockName: true },
  fields: [
    blockTitle(),
    {
      name: 'items',
      type: 'array',
      label: both('Deler', 'Parts'),
      labels: { singular: both('Del', 'Part'), plural: both('Deler', 'Parts') },
      minRows: 1,
      maxRows: 40,
      required: true,
      fields: [
        line('title', both('Overskrift', 'Heading'), { required: true }),
        {
          name: 'text',
          type: 'richText',
          label: both('Tekst', 'Text'),
          required: true,
          editor: textEditor(),
        },
      ],
    },
  ],
}
