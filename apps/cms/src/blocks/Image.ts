import type { Block, Field } from 'payload'
import { both } from '../fields/labels.ts'

/** An image, and what it is called in this use of it. */
export function imageWithAlt(): Field[] {
  return [
    { name: 'image', type: 'upload', relationTo: 'media', label: both('Bilde', 'Image'), required: true },
    {
      name: 'alt',
      type: 'textarea',
      label: both('Alternativ tekst her', 'Alternative text here'),
      maxLength: 500,
      admin: {
        rows: 2,
        description: both(
          'Fyll ut bare når bildet skal beskrives på en annen måte her enn i bildearkivet.',
          'Only when the image should be described differently here than in the image library.',
        ),
      },
    },
    {
      name: 'caption',
      type: 'text',
      label: both('Bildetekst', 'Caption'),
      maxLength: 300,
      admin: { description: both('Tom: bildeteksten fra arkivet.', 'Empty: the caption from the library.') },
    },
  ]
}

/** An image inside a text. */
export const Image: Block = {
  slug: 'image',
  interfaceName: 'ImageBlock',
  labels: { singular: both('Bilde', 'Image'), plural: both('Bilder', 'Images') },
  admin: { disableBlockName: true },
  fields: imageWithAlt(),
}
