import { groups } from '../../admin/groups.ts'
import { both } from '../../fields/labels.ts'
import { registerCollection } from '../register.ts'
import { facts, membership, numbers } from './facts.ts'

/** The members: municipalities and, some years, counties. */
export const Municipalities = registerCollection({
  slug: 'municipalities',
  singular: both('Kommune', 'Municipality'),
  group: groups.registers,
  description: both('Medlemmene i Osloregionen.', 'The members of Osloregionen.'),
  columns: ['number2024', 'county2024', 'subRegion', 'population'],
  searched: ['number2024', 'number2020', 'county2024'],
  populate: { number2024: true },
  tabs: [
    { label: both('Tall og medlemskap', 'Figures and membership'), fields: [...facts(), ...membership()] },
  ],
  sidebar: numbers(),
})
