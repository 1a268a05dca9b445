import type { Block } from 'payload'
import { both } from '../fields/labels.ts'
import { labelAndAddress } from '../fields/links.ts'
import { paragraph } from '../fields/text.ts'
import { blockTitle } from './title.ts'

/** The one thing the reader should do next. */
export const CallToAction: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: {
    singular: both('Oppfordring', 'Call to action'),
    plural: both('Oppfordringer', 'Calls to action'),
  },
  admin: { disableBlockName: true },
  fields: [
    blockTitle({ required: true }),
    paragraph('text', both('Tekst', 'Text'), { maxLength: 300 }),
    { name: 'link', type: 'group', label: both('Lenke', 'Link'), fields: [labelAndAddress()] },
  ],
}
