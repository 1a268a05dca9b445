import type {
  AnyCard,
  DocumentType,
  MunicipalityReference,
  PersonReference,
  Reference,
  Site,
} from '@osloregionen/contract'
import { identityOf } from './identity.ts'
import type { Resolved } from './resolve.ts'

type Card<Type extends DocumentType> = Extract<AnyCard, { type: Type }>

/** Those of the documents referred to that are public and of a type, in the order the editor chose. */
export function pick<Type extends DocumentType>(
  values: readonly unknown[] | null | undefined,
  type: Type,
  { documents }: Resolved,
): Card<Type>[] {
  return (values ?? []).flatMap((value) => {
    const card = documents.get(identityOf(value) ?? '')
    return card !== undefined && isOf(card, type) ? [card] : []
  })
}

const isOf = <Type extends DocumentType>(card: AnyCard, type: Type): card is Card<Type> => card.type === type

/** The address of a document on the first of some sites that has a page for it, else on its own primary site. */
export const addressOn = (card: AnyCard, sites: readonly Site[]): string | null =>
  sites.map((site) => card.urls[site]).find((url) => url !== undefined) ?? card.url

/** What it takes to link to a document. */
export const toReference = (card: AnyCard, sites: readonly Site[]): Reference => ({
  id: card.id,
  title: card.title,
  slug: card.slug,
  url: addressOn(card, sites),
})

/** A link to one document, if it is public. */
export function referenceTo(
  value: unknown,
  type: DocumentType,
  resolved: Resolved,
  sites: readonly Site[],
): Reference | null {
  const [card] = pick([value], type, resolved)
  return card === undefined ? null : toReference(card, sites)
}

export const toMunicipality = (
  card: Card<'municipalities'>,
  sites: readonly Site[],
): MunicipalityReference => ({
  id: card.id,
  number: card.number,
  name: card.title,
  slug: card.slug,
  url: addressOn(card, sites),
})

export const toPerson = ({
  id,
  title,
  role,
  portfolio,
  note,
  period,
  email,
  phone,
  image,
  memberships,
}: Card<'people'>): PersonReference => ({
  id,
  name: title,
  title: role,
  portfolio,
  note,
  period,
  email,
  phone,
  image,
  memberships,
})

/** Filters take the number of 2024 as well as that of 2020. */
export const municipalityFacets = ({
  number,
  number2020,
}: {
  number: string
  number2020: string
}): string[] => [...new Set([number, number2020])].map((value) => `municipality:${value}`)
