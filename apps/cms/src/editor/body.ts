import {
  BlocksFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { FactBox } from '../blocks/FactBox.ts'
import { Image } from '../blocks/Image.ts'
import { Quote } from '../blocks/Quote.ts'
import { textFeatures } from './text.ts'

/** The editor of a body: headings, text, lists, links, and the blocks. */
export const bodyEditor = () =>
  lexicalEditor({
    features: [
      ...textFeatures(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BlocksFeature({ blocks: [Image, FactBox, Quote] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
