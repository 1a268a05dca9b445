import type { Block } from 'payload'
import { both } from '../fields/labels.ts'
import { filesField } from '../fields/relations.ts'
import { blockTitle } from './title.ts'

/** Files to read or take along. */
export const Downloads: Block = {
  slug: 'downloads',
  interfaceName: 'DownloadsBlock',
  labels: { singular: both('Nedlastinger', 'Downloads'), plural: both('Nedlastinger', 'Downloads') },
  admin: { disableBlockName: true },
  fields: [
    blockTitle(),
    {
      ...filesField('files', both('Filer', 'Files')),
      required: true,
      admin: {
        description: both(
          'Format, størrelse og sidetall vises av seg selv.',
          'Format, size and number of pages are shown automatically.',
        ),
      },
    },
  ],
}
