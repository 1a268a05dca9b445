import type { MessageKind } from '@osloregionen/contract'
import { both } from '../../fields/labels.ts'

type Text = { nb: string; en: string }

/** What a message is about. */
export const kindLabels: Record<MessageKind, Text> = {
  contact: both('Spørsmål', 'Question'),
  page: both('Feil eller mangel på en side', 'Something wrong or missing on a page'),
  accessibility: both('Tilgjengelighet', 'Accessibility'),
}

/** How far the staff have come with a message. */
export const stateLabels = {
  new: both('Ny', 'New'),
  started: both('Under arbeid', 'In progress'),
  closed: both('Avsluttet', 'Closed'),
  spam: both('Trolig reklame', 'Probably advertising'),
}
