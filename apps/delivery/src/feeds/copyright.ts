/** Where the licences that texts may well have are told in full, by the names they go by. */
const addresses = new Map([
  ['NLOD 2.0', 'https://data.norge.no/nlod/no/2.0'],
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
])

/** What a feed says of the licences of what it holds. Nothing in it: nothing to say. */
export function copyrightOf(items: readonly { license: string }[]): string | undefined {
  const names = [...new Set(items.map(({ license }) => license))]
  const told = names.map((name) =>
    [name, addresses.get(name)].filter((part) => part !== undefined).join(', '),
  )
  return told.length === 0 ? undefined : told.join('; ')
}
