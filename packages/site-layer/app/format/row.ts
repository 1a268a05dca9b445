import type { AnyCard, KnownDate, Language, Precision } from '@osloregionen/contract'
import type { Text } from '../text/index.ts'
import { dateMachine, dateText, isoDay, noonOf } from './date.ts'
import { yearsText } from './number.ts'
import { occasionText } from './occasion.ts'

/** What stands beside the title of a document in a list, whatever its type. */
export interface RowFacts {
  /** A point in time, for machines and for people. */
  date: { machine: string; text: string } | null
  /** Further short lines: a time of day, a period, the kind, how it stands. */
  lines: string[]
  /** What has become of it that must not be overlooked. */
  notice: string | null
  /** Where it takes place. */
  place: string | null
}

/** What a reader of a list wants to know of each document before opening it. */
export function rowFacts(card: AnyCard, text: Text, language: Language): RowFacts {
  const facts = (date: RowFacts['date'], ...lines: (string | null)[]): RowFacts => ({
    date,
    lines: lines.filter((line) => line !== null),
    notice: null,
    place: null,
  })
  const on = (instant: string, precision: Precision = 'day') => ({
    machine: dateMachine(instant, precision),
    text: dateText(instant, precision, language),
  })
  const known = ({ date, precision }: KnownDate) => on(noonOf(date), precision)
  const published = on(card.publishedAt, card.publishedPrecision)
  const occasion = (time: Parameters<typeof occasionText>[0], ...lines: (string | null)[]) => {
    const when = occasionText(time, language)
    const machine = time.startsAtPrecision === 'time' ? time.startsAt : isoDay(time.startsAt)
    return facts({ machine, text: when.date }, when.time && text.occasions.at(when.time), ...lines)
  }

  switch (card.type) {
    case 'news':
      return facts(published, card.kind === 'news' ? null : text.kinds.news[card.kind])
    case 'reports':
      return facts(published, text.kinds.reports[card.kind])
    case 'newsletter-issues':
      return facts(published)
    case 'campaigns':
      return facts(null, text.statuses[card.status], card.audience && text.audiences[card.audience])
    case 'events':
      return { ...occasion(card, text.kinds.events[card.kind]), place: card.place }
    case 'meetings': {
      const { state } = card
      const changed = state === 'moved' || state === 'cancelled' ? text.occasions.shortStates[state] : null
      return { ...occasion(card, text.types.meetings.one), notice: changed, place: card.place }
    }
    case 'statements':
      return facts(card.adopted ? known(card.adopted) : published, text.kinds.statements[card.kind])
    case 'governing-documents':
      return facts(
        card.adopted && known(card.adopted),
        card.period && yearsText(card.period),
        text.kinds['governing-documents'][card.kind],
      )
    case 'projects':
      return facts(null, card.period && yearsText(card.period), text.statuses[card.status])
    case 'guides':
      return facts(null, text.audiences[card.audience])
    case 'bodies':
      return facts(null, text.kinds.bodies[card.kind])
    case 'people':
      return facts(null, card.role)
    case 'priority-areas':
      return facts(null, card.period && yearsText(card.period))
    case 'municipalities':
      return facts(null, card.county)
    case 'pages':
    case 'sectors':
    case 'sub-regions':
    case 'event-series':
      return facts(null)
  }
}
