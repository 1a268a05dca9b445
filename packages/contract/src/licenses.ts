const addresses = new Map([
  ['NLOD 2.0', 'https://data.norge.no/nlod/no/2.0'],
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
])

/** Where a licence that texts may well have is told in full, by the name it goes by; undefined for any other. */
export const licenseAddress = (name: string): string | undefined => addresses.get(name)
