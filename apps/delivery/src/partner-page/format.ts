import type { DocsLanguage } from '../docs/languages.ts'

/** A day and a time of day, as they are written in a language. */
export const moment = (time: Date, language: DocsLanguage): string =>
  time.toLocaleString(language === 'nb' ? 'nb-NO' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  })

/** A day of UTC, such as 2026-05-17, as it is written in a language. */
export const date = (day: string, language: DocsLanguage): string =>
  new Date(day).toLocaleDateString(language === 'nb' ? 'nb-NO' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  })

export const number = (value: number, language: DocsLanguage): string =>
  value.toLocaleString(language === 'nb' ? 'nb-NO' : 'en-GB')

export const requestsAMinute = (value: number, language: DocsLanguage): string =>
  language === 'nb'
    ? `${number(value, language)} forespørsler i minuttet`
    : `${number(value, language)} requests a minute`
