import { groups } from '../../admin/groups.ts'
import { both } from '../../fields/labels.ts'
import { registerCollection } from '../register.ts'

/** The sectors the region is strong in. */
export const Sectors = registerCollection({
  slug: 'sectors',
  singular: both('Næring', 'Sector'),
  group: groups.registers,
  description: both('Næringene regionen er sterk i.', 'The sectors the region is strong in.'),
})
