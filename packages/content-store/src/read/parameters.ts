/** The values of a statement, and their places in it. */
export interface Parameters {
  values: unknown[]
  /** Adds a value and names its place: `$1`, `$2` … */
  place: (value: unknown) => string
}

/**
 * Collects the values of a statement while its text is put together. The text never holds a value, so statements of
 * the same shape have the same text and Postgres prepares it once.
 */
export function collectParameters(): Parameters {
  const values: unknown[] = []
  return { values, place: (value) => `$${values.push(value)}` }
}
