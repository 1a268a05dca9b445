import type { Block } from 'payload'
import { both } from '../fields/labels.ts'
import { figures } from '../fields/figures.ts'
import { blockTitle } from './title.ts'

/** A few numbers that say much. */
export const KeyFigures: Block = {
  slug: 'keyFigures',
  interfaceName: 'KeyFiguresBlock',
  labels: { singular: both('Nøkkeltall', 'Key figures'), plural: both('Nøkkeltall', 'Key figures') },
  admin: { disableBlockName: true },
  fields: [blockTitle(), { ...figures('figures', both('Tall', 'Figures')), minRows: 1, required: true }],
}
