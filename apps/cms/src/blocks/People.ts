import type { Block } from 'payload'
import { both } from '../fields/labels.ts'
import { manyOf } from '../fields/relations.ts'
import { blockTitle } from './title.ts'

/** People, with what they do and how to reach them. */
export const People: Block = {
  slug: 'people',
  interfaceName: 'PeopleBlock',
  labels: { singular: both('Personer', 'People'), plural: both('Personer', 'People') },
  admin: { disableBlockName: true },
  fields: [blockTitle(), { ...manyOf('people', 'people', both('Personer', 'People')), required: true }],
}
