import type { MunicipalityReference, PersonReference, Reference, Site } from '@osloregionen/contract'
import type { Municipality, Person, PriorityArea } from '../payload-types.ts'
import { addressOf } from './addresses.ts'
import type { Origins } from './origins.ts'
import { identityOf } from './richText.ts'

/** Those of the referred documents that are public, in the order the editor chose. */
export function pick<Item extends { id: string }>(
  values: (string | Item)[] | null | undefined,
  found: Map<string, Item>,
): Item[] {
  return (values ?? []).flatMap((value) => found.get(identityOf(value) ?? '') ?? [])
}

export const areaReference = (area: PriorityArea, sites: readonly Site[], origins: Origins): Reference => ({
  id: area.id,
  title: area.title ?? '',
  slug: area.slug ?? area.id,
  url: addressOf('priority-areas', area.slug, sites, origins),
})

export const municipalityReference = (
  municipality: Municipality,
  sites: readonly Site[],
  origins: Origins,
): MunicipalityReference => ({
  id: municipality.id,
  number: municipality.number2024,
  name: municipality.title ?? '',
  slug: municipality.slug ?? municipality.id,
  url: addressOf('municipalities', municipality.slug, sites, origins),
})

export const personReference = (person: Person): PersonReference => ({
  id: person.id,
  name: person.name,
  title: person.title ?? null,
  email: person.email ?? null,
  phone: person.phone ?? null,
})

/** Filters take the number of 2024 as well as that of 2020. */
export const municipalityFacets = ({ number2024, number2020 }: Municipality): string[] =>
  [...new Set([number2024, number2020])].map((number) => `municipality:${number}`)
