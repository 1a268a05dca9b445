import type { DocsLanguage } from '../docs/languages.ts'

const zone = 'Europe/Oslo'

/** A day and a time of day, as they are written in a language. */
export const moment = (time: Date, language: DocsLanguage): string =>
  time.toLocaleString(language === 'nb' ? 'nb-NO' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  })

export const number = (value: number, language: DocsLanguage): string =>
  value.toLocaleString(language === 'nb' ? 'nb-NO' : 'en-GB')

export const requestsAMinute = (value: number, language: DocsLanguage): string =>
  language === 'nb'
    ? `${number(value, language)} forespørsler i minuttet`
    : `${number(value, language)} requests a minute`
