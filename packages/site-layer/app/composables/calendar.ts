import { timedTypes, type AnyCard, type DocumentListParameters } from '@osloregionen/contract'
import { calendarFeed } from '../format/feeds.ts'
import { firstOf, listQuery, parametersFor } from '../format/list-query.ts'
import { monthOf, monthPattern, monthsAround } from '../format/month.ts'
import { yearsBetween } from '../format/years.ts'
import { listDescriptions } from '../lists.ts'

/** A card of what takes place at a time. */
export type OccasionCard = Extract<AnyCard, { startsAt: string }>
export const occasionsOf = (cards: readonly AnyCard[]): OccasionCard[] =>
  cards.flatMap((card) => ('startsAt' in card ? [card] : []))

export type Calendar = Awaited<ReturnType<typeof useCalendar>>

/** What the address of a calendar asks for, whether it is shown as a list or by the month. */
export async function useCalendar() {
  const text = useText()
  const addresses = useAddresses()
  const { path, query } = useRoute()
  const today = useClock().startOfToday()
  const asked = firstOf(query, addresses.parameters.month)
  const month = asked !== undefined && monthPattern.test(asked) ? asked : null

  /** The types that stand in this calendar. Where there is more than one, each is a kind among the kinds of events. */
  const types = timedTypes.filter((type) => addresses.list(type) === path)
  const kindsOfTypes =
    types.length > 1 ? types.map((type) => ({ value: type, label: text.types[type].many })) : []
  const ask = (parameters: Partial<DocumentListParameters>) =>
    useAnyDocuments({ type: [...types], ...parameters })

  const ends = Promise.all([ask({ sort: 'startsAt', limit: 1 }), ask({ sort: '-startsAt', limit: 1 })]).then(
    (answers) => answers.flatMap(({ data }) => occasionsOf(data)),
  )
  const monthsUntil = async () => monthsAround(await ends, monthOf(today))
  const [offered, months] = await Promise.all([
    useFilterFields(path, query, {
      kinds: [...kindsOfTypes, ...(listDescriptions.events.kinds?.(text) ?? [])],
      years: async () => {
        const [oldest, newest] = await ends
        return yearsBetween(oldest?.startsAt, newest?.startsAt)
      },
      // Any month can be asked for, be it long before or after all that is known.
      months: async () =>
        [...new Set([...(await monthsUntil()), month ?? []].flat())].toSorted().toReversed(),
    }),
    monthsUntil(),
  ])
  /** A month lies in one year: there is none to choose. */
  const fields = month === null ? offered : offered.filter(({ filter }) => filter !== 'year')
  const asks = listQuery(query, fields, addresses.parameters.after)
  const feed = calendarFeed(types, asks.choices)
  return {
    ...asks,
    path,
    today,
    month,
    /** The months that lead on to each other, the latest first. */
    months,
    types,
    fields,
    feed,
    ask,
    /** What the API is asked for, but for the time. */
    wanted: {
      ...parametersFor(feed.choices),
      type: feed.topic === 'calendar' ? [...types] : types.filter((type) => type === feed.topic),
    } satisfies Partial<DocumentListParameters>,
  }
}
