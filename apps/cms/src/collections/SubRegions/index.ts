import { groups } from '../../admin/groups.ts'
import { both } from '../../fields/labels.ts'
import { registerCollection } from '../register.ts'

/** The parts of the region that seats on the board belong to. */
export const SubRegions = registerCollection({
  slug: 'sub-regions',
  singular: both('Delregion', 'Sub-region'),
  group: groups.registers,
  description: both('Delregioner som har plass i styret.', 'Sub-regions with a seat on the board.'),
})
