import { z } from 'zod'
import { Image } from './image.ts'

/** Clean HTML made and sanitised at publish time: h2–h4, p, ul, ol, li, strong, em, a, br, s, u, sub, sup, code. */
const Html = z.string().meta({ description: 'Sanitised HTML fragment' })

export const TextBlock = z.object({ type: z.literal('text'), html: Html }).meta({ id: 'TextBlock' })
export const ImageBlock = z.object({ type: z.literal('image'), image: Image }).meta({ id: 'ImageBlock' })
export const FactBoxBlock = z
  .object({ type: z.literal('factBox'), title: z.string(), html: Html })
  .meta({ id: 'FactBoxBlock' })
export const QuoteBlock = z
  .object({
    type: z.literal('quote'),
    text: z.string(),
    attribution: z.string().nullable(),
    role: z.string().nullable().meta({ description: 'Who the quoted person is' }),
  })
  .meta({ id: 'QuoteBlock' })

/** The body of a document, in order. New block types may be added: skip what you don't know. */
export const Block = z
  .discriminatedUnion('type', [TextBlock, ImageBlock, FactBoxBlock, QuoteBlock])
  .meta({ id: 'Block' })
export type Block = z.infer<typeof Block>
export type BlockType = Block['type']
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>
