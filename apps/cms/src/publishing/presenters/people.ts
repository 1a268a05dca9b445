import { sites, type Language, type PersonCard } from '@osloregionen/contract'
import type { Person } from '../../payload-types.ts'
import type { Origins } from '../origins.ts'
import type { Own } from '../presenter.ts'
import { otherLanguages } from '../registers.ts'

/** What is particular to a person. */
export function presentPerson(
  person: Person,
  language: Language,
  languages: readonly Language[],
  origins: Origins,
): Own {
  const card: Pick<PersonCard, 'role' | 'portfolio' | 'email' | 'phone'> = {
    role: person.title ?? null,
    portfolio: person.portfolio ?? null,
    email: person.email ?? null,
    phone: person.phone ?? null,
  }
  return {
    title: person.name,
    language,
    chosenSites: sites,
    translations: otherLanguages('people', person, language, languages, origins),
    card,
  }
}
