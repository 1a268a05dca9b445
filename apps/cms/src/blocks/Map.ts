import type { Block } from 'payload'
import { both } from '../fields/labels.ts'
import { manyOf } from '../fields/relations.ts'
import { blockTitle } from './title.ts'

/** The region, with some municipalities marked. */
export const Map: Block = {
  slug: 'map',
  interfaceName: 'MapBlock',
  labels: { singular: both('Kart', 'Map'), plural: both('Kart', 'Maps') },
  admin: { disableBlockName: true },
  fields: [
    blockTitle(),
    {
      ...manyOf('municipalities', 'municipalities', both('Kommuner som merkes', 'Municipalities to mark')),
      admin: {
        allowCreate: false,
        description: both('Ingen valgt: hele regionen.', 'None chosen: the whole region.'),
      },
    },
  ],
}
