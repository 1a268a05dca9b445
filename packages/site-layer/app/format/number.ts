import type { Language } from '@osloregionen/contract'

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

const formats = new Map<Language, Intl.NumberFormat>()

function format(language: Language): Intl.NumberFormat {
  const known = formats.get(language)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language])
  formats.set(language, made)
  return made
}

/** A whole number with its thousands apart, never broken over two lines: "717 710", "717,710". */
export function numberText(value: number, language: Language): string {
  return format(language).format(value)
}

/** A span of years: "2021–2024", and "2021–" when it has no end yet. */
export function yearsText(period: { from: number; to: number | null }): string {
  return `${period.from}–${period.to ?? ''}`
}

/** A figure as somebody wrote it, whose number stays on one line with the word after it: "2,23 millioner". */
export function unbroken(figure: string): string {
  return figure.replaceAll(/(?<=\d) (?=\S)/g, '\u00a0')
}
