import type { FilterParameters } from '@osloregionen/content-store/read'

export { toFilter, type FilterParameters } from '@osloregionen/content-store/read'

/** The same filters, written in one way: names what a cursor belongs to. Parameters come in the order of the contract. */
export const inOneForm = ({ type, ...filters }: FilterParameters): FilterParameters => ({
  ...filters,
  type: type && [...new Set(type)].toSorted(),
})
