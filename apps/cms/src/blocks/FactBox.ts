import type { Block } from 'payload'
import { textEditor } from '../editor/text.ts'
import { both } from '../fields/labels.ts'

/** Facts set apart from the running text. */
export const FactBox: Block = {
  slug: 'factBox',
  interfaceName: 'FactBoxBlock',
  labels: { singular: both('Faktaboks', 'Fact box'), plural: both('Faktabokser', 'Fact boxes') },
  admin: { disableBlockName: true },
  fields: [
    { name: 'title', type: 'text', label: both('Overskrift', 'Heading'), required: true, maxLength: 120 },
    {
      name: 'text',
      type: 'richText',
      label: both('Tekst', 'Text'),
      required: true,
      editor: textEditor(),
    },
  ],
}
