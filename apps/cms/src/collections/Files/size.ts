/** How large a file is, as people say it: `1,9 MB`, `20 kB`. */
export function sizeText(bytes: number, language: 'nb' | 'en'): string {
  const large = bytes >= 999_500
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? bytes / 1e6 : Math.max(bytes / 1000, 1))
}
