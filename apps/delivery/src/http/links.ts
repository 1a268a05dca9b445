/**
 * The header `Link` that leads to the page after this one.
 * @param parameters those of this page, as the contract has read them
 */
export function linkToNext(
  path: string,
  parameters: Record<string, unknown>,
  next: string | null,
): string | undefined {
  if (next === null) return undefined
  const given = Object.entries({ ...parameters, cursor: next }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(String(value))}`,
  )
  return `<${path}?${given.join('&')}>; rel="next"`
}
