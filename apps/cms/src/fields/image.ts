import type { Field } from 'payload'
import { both } from './labels.ts'

type Text = { nb: string; en: string }

interface ImageOptions {
  localized?: boolean
  label?: Text
  /** What is shown without an image; null: nothing. */
  without?: Text | null
}

const drawn = both(
  'Uten bilde tegnes kommunene saken gjelder.',
  'Without an image, the municipalities it concerns are drawn.',
)

/** The main image and the alternative text it has in this use. */
export function mainImage(options: ImageOptions = {}): Field[] {
  const { localized = false, label = both('Bilde', 'Image'), without = drawn } = options
  return [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label,
      admin: without === null ? {} : { description: without },
    },
    {
      name: 'imageAlt',
      type: 'textarea',
      label: both('Alternativ tekst her', 'Alternative text here'),
      localized,
      maxLength: 500,
      admin: {
        rows: 2,
        condition: (_data, siblings) => Boolean(siblings?.image),
        description: both(
          'Fyll ut bare når bildet skal beskrives på en annen måte her enn i bildearkivet.',
          'Only when the image should be described differently here than in the image library.',
        ),
      },
    },
  ]
}
