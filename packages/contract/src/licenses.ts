const addresses = new Map([
  ['NLOD 1.0', 'https://data.norge.no/nlod/no/1.0'],
  ['NLOD 2.0', 'https://data.norge.no/nlod/no/2.0'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
])

/** The licences of Creative Commons, by the parts that their names and their addresses share. */
const creativeCommons = /^CC (BY(?:-NC)?(?:-SA|-ND)?) ([1-4]\.[05])$/

/** Where a licence that texts and images may well have is told in full, by the name it goes by; undefined for any other. */
export function licenseAddress(name: string): string | undefined {
  const [, parts, version] = creativeCommons.exec(name) ?? []
  if (parts === undefined) return addresses.get(name)
  return `https://creativecommons.org/licenses/${parts.toLowerCase()}/${version}/`
}
