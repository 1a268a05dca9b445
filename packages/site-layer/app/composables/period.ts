import type { KnownDate } from '@osloregionen/contract'
import { dateText, noonOf } from '../format/date.ts'

/** A day, or a date that may be known less exactly. */
type End = KnownDate | string | null

/** Since when and until when something is so, no more exactly than is known: "fra 2019 til 10. november 2023". */
export function usePeriod() {
  const { from: since, to: until } = useText().facts
  const language = useLanguage()
  const said = (end: KnownDate | string) => {
    const { date, precision } = typeof end === 'string' ? { date: end, precision: 'day' as const } : end
    return dateText(noonOf(date), precision, language)
  }
  return ({ from, to }: { from: End; to: End }): string =>
    [from && since(said(from)), to && until(said(to))].filter(Boolean).join(' ')
}
