export const locales = { nb: 'nb-NO', en: 'en-GB' }
export const timeZone = 'Europe/Oslo'

/** A day and a time of day, as they are written in a language. */
export const moment = (time: Date | string, language: 'nb' | 'en'): string =>
  new Date(time).toLocaleString(locales[language], { dateStyle: 'medium', timeStyle: 'short', timeZone })
