import type { TextField } from 'payload'
import { isSlug } from '../domain/slug.ts'
import { both } from './labels.ts'

/** The last part of the address; the hook `deriveSlug` makes it from the title when it is empty. */
export function slugField(): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: both('Adresse', 'Address'),
    unique: true,
    index: true,
    maxLength: 96,
    admin: {
      position: 'sidebar',
      description: both(
        'Siste del av nettadressen. Lages av tittelen når feltet er tomt, og endres ikke etter publisering.',
        'The last part of the web address. Made from the title when empty; it stays as it is after publishing.',
      ),
    },
    hooks: { beforeDuplicate: [() => null] },
    validate: (value: string | null | undefined, { req }: { req: { i18n?: { language?: string } } }) => {
      if (value === null || value === undefined || value === '' || isSlug(value)) return true
      return req.i18n?.language === 'en'
        ? 'Address may hold only the letters a–z, digits, and single hyphens between them.'
        : 'Adressen kan bare ha bokstavene a–z, tall, og enkle bindestreker mellom dem.'
    },
  }
}
