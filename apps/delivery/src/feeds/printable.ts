/** XML has no way to write control characters, nor halves of characters; calendars may not hold them either. */
export const printable = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
