import type { Language, Precision } from '@osloregionen/contract'

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
const parts: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...parts[precision], timeZone: 'Europe/Oslo' })
  formats.set(key, made)
  return made
}

/** A date as people in Oslo read it, saying no more than is known: "19. mars 2021", "oktober 2020", "2021". */
export function dateText(instant: string, precision: Precision, language: Language): string {
  return format(locales[language], precision).format(new Date(instant))
}

/** A day given as "2026-12-07", as people name it within its year: "mandag 7. desember". */
export const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/Oslo',
  }).format(new Date(noonOf(day)))

/** A month given as "2026-12", as people read it: "desember 2026". */
export const monthText = (month: string, language: Language): string =>
  dateText(noonOf(`${month}-01`), 'month', language)

/** The same for machines: "2021-03-19", "2020-10", "2021". */
export function dateMachine(instant: string, precision: Precision): string {
  const length = { day: 10, month: 7, year: 4 }[precision]
  return isoDay(instant).slice(0, length)
}

const iso = new Intl.DateTimeFormat('sv-SE', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'Europe/Oslo',
})

/** The day in Oslo that an instant falls on. */
export function isoDay(instant: string): string {
  return iso.format(new Date(instant))
}

/** The day after a day: "2021-01-01" after "2020-12-31". */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

/** The instant at which a day begins in Oslo: two hours before it does in UTC in summer, one in winter. */
export function startOfDay(day: string): Date {
  const inSummer = new Date(Date.parse(day) - 2 * 3_600_000)
  return isoDay(inSummer.toISOString()) === day ? inSummer : new Date(Date.parse(day) - 3_600_000)
}

/** The instant at which a day is over in Oslo. */
export const endOfDay = (day: string): string => startOfDay(dayAfter(day)).toISOString()

/** A day as an instant that is the same day everywhere in Europe. */
export const noonOf = (day: string): string => `${day}T12:00:00Z`
