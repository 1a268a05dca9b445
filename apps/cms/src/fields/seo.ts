import type { Field } from 'payload'
import { both } from './labels.ts'

/** How the document presents itself in search engines and when it is shared. */
export function seoGroup({ localized = false } = {}): Field {
  return {
    name: 'seo',
    type: 'group',
    label: both('Søk og deling', 'Search and sharing'),
    admin: {
      description: both(
        'Tomme felt får tittel, ingress og bilde fra innholdet.',
        'Empty fields take the title, summary and image of the content.',
      ),
    },
    fields: [
      { name: 'title', type: 'text', label: both('Tittel', 'Title'), localized, maxLength: 120 },
      {
        name: 'description',
        type: 'textarea',
        label: both('Beskrivelse', 'Description'),
        localized,
        maxLength: 320,
        admin: { rows: 2 },
      },
      { name: 'image', type: 'upload', relationTo: 'media', label: both('Bilde', 'Image') },
    ],
  }
}
