import {
  BlocksFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { blocks } from '../blocks/index.ts'
import { textFeatures } from './text.ts'

/** The editor of a body: headings, text, lists, links, and the blocks. */
export const bodyEditor = () =>
  lexicalEditor({
    features: [
      ...textFeatures(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BlocksFeature({ blocks }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
