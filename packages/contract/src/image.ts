import { z } from 'zod'
import { Rights } from './rights.ts'

/** One encoding and size of an image. `src` is absolute and never changes content: its name holds a hash. */
export const ImageSource = z
  .object({
    src: z.url(),
    type: z.enum(['image/avif', 'image/webp', 'image/jpeg', 'image/png']),
    width: z.int().positive().meta({ description: 'Pixels' }),
    height: z.int().positive().meta({ description: 'Pixels' }),
  })
  .meta({ id: 'ImageSource' })
export type ImageSource = z.infer<typeof ImageSource>

export const Image = z
  .object({
    alt: z.string().meta({ description: 'Text alternative for this use of the image' }),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
    license: z.string().nullable().meta({ description: 'Licence of this image; null: ask before reuse' }),
    rights: Rights,
    focalPoint: z
      .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
      .meta({ description: 'What must stay visible when cropping: [x, y], 0–1 from the top left corner' }),
    width: z.int().positive(),
    height: z.int().positive(),
    sources: z
      .array(ImageSource)
      .min(1)
      .meta({ description: 'From most to least compact format; the last one works everywhere' }),
  })
  .meta({ id: 'Image' })
export type Image = z.infer<typeof Image>
