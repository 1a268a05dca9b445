import type { Deprecation } from '@osloregionen/contract/openapi'
import { pathPattern } from './addresses.ts'
import type { HeaderList } from './headers.ts'

const none: HeaderList = []
const instantOf = (day: string): number => new Date(day).getTime()

/**
 * What answers say of an address that will end, or of parameters in it: `Deprecation` (RFC 9745), `Sunset` (RFC 8594),
 * and links to what is to be used in its place.
 */
export function announcing(table: readonly Deprecation[], origin: string): (url: string) => HeaderList {
  const known = table.map((entry) => ({ ...entry, pattern: pathPattern(entry.path) }))
  return (url) => {
    if (known.length === 0) return none
    const [path = '', query] = url.split('?', 2)
    const given = new URLSearchParams(query)
    const ending = known.filter(
      ({ pattern, parameter }) => pattern.test(path) && (parameter === undefined || given.has(parameter)),
    )
    if (ending.length === 0) return none
    const sunsets = ending.flatMap(({ sunset }) => (sunset === undefined ? [] : [instantOf(sunset)]))
    return [
      'Deprecation',
      `@${Math.min(...ending.map(({ since }) => instantOf(since))) / 1000}`,
      ...(sunsets.length > 0 ? ['Sunset', new Date(Math.min(...sunsets)).toUTCString()] : []),
      ...ending.flatMap(({ page }) => ['Link', `<${origin}${page}>; rel="deprecation"; type="text/html"`]),
    ]
  }
}
