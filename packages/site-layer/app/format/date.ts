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
