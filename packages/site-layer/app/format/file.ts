import type { File, Language } from '@osloregionen/contract'

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** What people call a format. */
export const formatNames: Record<File['format'], string> = {
  pdf: 'PDF',
  geojson: 'GeoJSON',
  topojson: 'TopoJSON',
}

/** How large a file is, as exactly as anyone needs to know before opening it: "850 kB", "2,3 MB". */
export function sizeText(bytes: number, language: Language): string {
  const [amount, unit] = bytes < 999_500 ? [Math.max(Math.round(bytes / 1000), 1), 'kB'] : [bytes / 1e6, 'MB']
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: amount < 10 ? 1 : 0 })
  return `${number.format(amount)}\u00a0${unit}`
}
