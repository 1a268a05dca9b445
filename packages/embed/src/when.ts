import type { Language } from '@osloregionen/contract'

type Exactness = 'year' | 'month' | 'day' | 'time'

const shown: Record<Exactness, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  time: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
}

/** Bokmål and nynorsk write dates alike, and not every browser knows nynorsk. */
const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' }
const timeZone = 'Europe/Oslo'

/** An instant as words, no more exact than it is known, and as machines read it. */
export function when(
  instant: string,
  known: Exactness,
  language: Language,
): { text: string; machine: string } {
  const date = new Date(instant)
  const text = new Intl.DateTimeFormat(locales[language], { ...shown[known], timeZone }).format(date)
  if (known === 'time') return { text, machine: date.toISOString() }
  // Swedes write 2021-03-19.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(date)
  return { text, machine: day.slice(0, { year: 4, month: 7, day: 10 }[known]) }
}
