import { licenseAddress } from '@osloregionen/contract'

/** What a feed says of the licences of what it holds. Nothing in it: nothing to say. */
export function copyrightOf(items: readonly { license: string }[]): string | undefined {
  const names = [...new Set(items.map(({ license }) => license))]
  const told = names.map((name) =>
    [name, licenseAddress(name)].filter((part) => part !== undefined).join(', '),
  )
  return told.length === 0 ? undefined : told.join('; ')
}
