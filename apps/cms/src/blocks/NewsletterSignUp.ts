import type { Block } from 'payload'
import { both } from '../fields/labels.ts'
import { paragraph } from '../fields/text.ts'
import { blockTitle } from './title.ts'

/** The way to the newsletter. */
export const NewsletterSignUp: Block = {
  slug: 'newsletterSignUp',
  interfaceName: 'NewsletterSignUpBlock',
  labels: {
    singular: both('Påmelding til nyhetsbrev', 'Newsletter sign-up'),
    plural: both('Påmelding til nyhetsbrev', 'Newsletter sign-up'),
  },
  admin: { disableBlockName: true },
  fields: [blockTitle(), paragraph('text', both('Tekst', 'Text'), { maxLength: 300 })],
}
