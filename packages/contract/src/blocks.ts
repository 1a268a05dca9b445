import { z } from 'zod'
import { Link, MunicipalityReference, PersonReference } from './common.ts'
import { File, Video } from './file.ts'
import { Image } from './image.ts'
import { ListingQuery } from './listing.ts'

/** Clean HTML made and sanitised at publish time: h2–h4, p, ul, ol, li, strong, em, a, br, s, u, sub, sup, code. */
export const Html = z.string().meta({ description: 'Sanitised HTML fragment' })
const heading = z.string().nullable().meta({ description: 'Heading above the block' })

const block = <T extends string, Shape extends z.core.$ZodLooseShape>(type: T, id: string, shape: Shape) =>
  z.object({ type: z.literal(type), ...shape }).meta({ id })

export const TextBlock = block('text', 'TextBlock', { html: Html })
export const ImageBlock = block('image', 'ImageBlock', { image: Image })
export const GalleryBlock = block('gallery', 'GalleryBlock', { title: heading, images: z.array(Image) })
export const FactBoxBlock = block('factBox', 'FactBoxBlock', { title: z.string(), html: Html })
export const QuoteBlock = block('quote', 'QuoteBlock', {
  text: z.string(),
  attribution: z.string().nullable(),
  role: z.string().nullable().meta({ description: 'Who the quoted person is' }),
})
export const DownloadsBlock = block('downloads', 'DownloadsBlock', { title: heading, files: z.array(File) })
export const AccordionBlock = block('accordion', 'AccordionBlock', {
  title: heading,
  items: z.array(z.object({ title: z.string(), html: Html })),
})
export const CardsBlock = block('cards', 'CardsBlock', {
  title: heading,
  cards: z.array(
    z.object({
      title: z.string(),
      text: z.string().nullable(),
      href: z.string().nullable(),
      image: Image.nullable(),
    }),
  ),
})
/** A number with what it counts and where it comes from. */
const KeyFigure = z
  .object({ value: z.string(), label: z.string(), source: z.string().nullable() })
  .meta({ id: 'KeyFigure' })
export const KeyFiguresBlock = block('keyFigures', 'KeyFiguresBlock', {
  title: heading,
  figures: z.array(KeyFigure),
})
export const ChartBlock = block('chart', 'ChartBlock', {
  title: z.string().meta({ description: 'What it shows, as a heading' }),
  kind: z.enum(['bar', 'line']),
  unit: z.string().nullable(),
  categories: z.array(z.string()).meta({ description: 'Along the axis' }),
  series: z.array(
    z.object({
      name: z.string(),
      values: z.array(z.number().nullable()).meta({ description: 'One for each category; null: not known' }),
    }),
  ),
  summary: z.string().nullable().meta({ description: 'What it shows, in words' }),
  source: z.string().nullable(),
})
export const TableBlock = block('table', 'TableBlock', {
  caption: z.string(),
  header: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  hasRowHeaders: z.boolean().meta({ description: 'Whether the first cell of each row names the row' }),
  source: z.string().nullable(),
})
export const MapBlock = block('map', 'MapBlock', {
  title: heading,
  municipalities: z
    .array(MunicipalityReference)
    .meta({ description: 'Those that are marked; none: the whole region' }),
})
export const VideoBlock = block('video', 'VideoBlock', { video: Video })
export const PeopleBlock = block('people', 'PeopleBlock', {
  title: heading,
  people: z.array(PersonReference),
})
export const ListingBlock = block('listing', 'ListingBlock', {
  title: heading,
  query: ListingQuery,
  more: Link.nullable().meta({ description: 'Where all of it is found' }),
})
export const CallToActionBlock = block('callToAction', 'CallToActionBlock', {
  title: z.string(),
  text: z.string().nullable(),
  link: Link,
})
export const NewsletterSignUpBlock = block('newsletterSignUp', 'NewsletterSignUpBlock', {
  title: heading,
  text: z.string().nullable(),
})

/** The body of a document, in order. New block types may be added: skip what you don't know. */
export const Block = z
  .discriminatedUnion('type', [
    TextBlock,
    ImageBlock,
    GalleryBlock,
    FactBoxBlock,
    QuoteBlock,
    DownloadsBlock,
    AccordionBlock,
    CardsBlock,
    KeyFiguresBlock,
    ChartBlock,
    TableBlock,
    MapBlock,
    VideoBlock,
    PeopleBlock,
    ListingBlock,
    CallToActionBlock,
    NewsletterSignUpBlock,
  ])
  .meta({ id: 'Block' })
export type Block = z.infer<typeof Block>
export type BlockType = Block['type']
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>
