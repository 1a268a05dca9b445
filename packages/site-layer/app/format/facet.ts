/** What the hits of a search can be narrowed by. */
export interface Facet {
  /** What the address calls it. */
  name: string
  label: string
  chosen: string | undefined
  options: { value: string; count: number; label: string }[]
}

/**
 * The choices there are, by their names; what has none is left out. What is chosen stays among them when nothing is found
 * in it: else there were no way out of it.
 */
export function facetOptions(
  counts: readonly { value: string; count: number }[],
  chosen: string | undefined,
  labelOf: (value: string) => string | undefined,
): Facet['options'] {
  const isCounted = chosen === undefined || counts.some(({ value }) => value === chosen)
  return [...counts, ...(isCounted ? [] : [{ value: chosen, count: 0 }])].flatMap((option) => {
    const label = labelOf(option.value)
    return label === undefined ? [] : [{ ...option, label }]
  })
}
