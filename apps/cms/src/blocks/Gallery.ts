import type { Block } from 'payload'
import { both } from '../fields/labels.ts'
import { imageWithAlt } from './Image.ts'
import { blockTitle } from './title.ts'

/** Several images that belong together. */
export const Gallery: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: { singular: both('Bildegalleri', 'Gallery'), plural: both('Bildegallerier', 'Galleries') },
  admin: { disableBlockName: true },
  fields: [
    blockTitle(),
    {
      name: 'images',
      type: 'array',
      label: both('Bilder', 'Images'),
      labels: { singular: both('Bilde', 'Image'), plural: both('Bilder', 'Images') },
      minRows: 2,
      maxRows: 40,
      required: true,
      fields: imageWithAlt(),
    },
  ],
}
