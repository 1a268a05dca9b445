import type { Rights } from '@osloregionen/contract'

/** What a feed says of the licences of what it holds. Nothing in it: nothing to say. */
export function copyrightOf(rights: readonly Rights[]): string | null {
  const told = rights.map(({ license, licenseUrl }) => [license, licenseUrl].filter(Boolean).join(', '))
  return [...new Set(told)].join('; ') || null
}
