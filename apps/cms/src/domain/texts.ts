/**
 * A text as we keep it: a letter and its marks as one character, as keyboards write them (copying from a PDF takes them
 * apart, and then `å` is not found), and no control characters. Presentations break their lines with such.
 */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\v\f]/g, ' ')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F]/g, '')

/** The same of every text in a value, however deep; what else there is stays as it is. */
export function tidyTexts(value: unknown): unknown {
  if (typeof value === 'string') return tidy(value)
  if (Array.isArray(value)) return value.map(tidyTexts)
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, tidyTexts(item)]))
}
