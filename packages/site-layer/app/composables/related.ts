import type { DocumentType, Link } from '@osloregionen/contract'
import type { ListChoices } from '../addresses.ts'
import { numberText } from '../format/number.ts'
import { choicesOf } from '../format/related.ts'

/** The way from some documents of a type to the list of them all; null where no list can be narrowed to just these. */
export function useWayToAll(type: DocumentType, parameters: ListChoices): ((total: number) => Link) | null {
  const { lists, types } = useText()
  const language = useLanguage()
  const choices = choicesOf(parameters)
  const href = choices && useAddresses().listOnly(type, choices)
  return href === null
    ? null
    : (total) => ({ label: lists.allOf(numberText(total, language), types[type].many), href })
}
