import type { Block } from 'payload'
import { videoFields } from '../fields/video.ts'
import { both } from '../fields/labels.ts'

/** A film on another service, loaded only when the reader asks for it. */
export const Video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: both('Film', 'Video'), plural: both('Filmer', 'Videos') },
  admin: { disableBlockName: true },
  fields: videoFields(),
}
