import type { Field } from 'payload'
import { both } from './labels.ts'

/** The main image and the alternative text it has in this use. */
export function mainImage({ localized = false } = {}): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'image',
        type: 'upload',
        relationTo: 'media',
        label: both('Bilde', 'Image'),
        admin: {
          width: '50%',
          description: both(
            'Uten bilde tegnes kommunene saken gjelder.',
            'Without an image, the municipalities it concerns are drawn.',
          ),
        },
      },
      {
        name: 'imageAlt',
        type: 'textarea',
        label: both('Alternativ tekst her', 'Alternative text here'),
        localized,
        maxLength: 500,
        admin: {
          width: '50%',
          rows: 3,
          description: both(
            'Fyll ut bare når bildet skal beskrives på en annen måte i denne saken enn i bildearkivet.',
            'Only when the image should be described differently here than in the image library.',
          ),
        },
      },
    ],
  }
}
