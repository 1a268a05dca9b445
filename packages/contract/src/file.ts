import { z } from 'zod'
import { Language } from './common.ts'
import { Image } from './image.ts'
import { Rights } from './rights.ts'

/** A file to read or download, with what is worth knowing before it is opened. */
export const File = z
  .object({
    title: z.string(),
    url: z.url().meta({ description: 'Never changes content: its name holds a hash' }),
    format: z.enum(['pdf', 'geojson', 'topojson']),
    bytes: z.int().positive(),
    pages: z
      .int()
      .positive()
      .nullable()
      .meta({ description: 'Of a PDF; null until it has been read, or of what has none' }),
    language: Language.nullable(),
    isTagged: z
      .boolean()
      .nullable()
      .meta({ description: 'Whether a PDF says its headings and order to screen readers; null: not known' }),
    credit: z.string().nullable().meta({ description: 'Who made it, to be named where it is used' }),
    license: z.string().nullable().meta({ description: 'Licence of this file; null: ask before reuse' }),
    rights: Rights,
    cover: Image.nullable().meta({
      description:
        'The first page of a PDF, whose `alt` is empty since the title says it; null until it is drawn',
    }),
  })
  .meta({ id: 'File' })
export type File = z.infer<typeof File>

/** A film on another service. It is loaded when the reader asks for it, and never before. */
export const Video = z
  .object({
    title: z.string(),
    url: z.url().meta({ description: 'Where it is watched at the service that has it' }),
    embedUrl: z
      .url()
      .nullable()
      .meta({ description: 'What a frame can show; null: only the link can be offered' }),
    poster: Image.nullable(),
    captions: z.array(Language).meta({ description: 'Languages it is captioned in' }),
    transcript: z.string().nullable().meta({ description: 'Sanitised HTML: all that is said and shown' }),
  })
  .meta({ id: 'Video' })
export type Video = z.infer<typeof Video>
