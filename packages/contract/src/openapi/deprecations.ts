/** Something of the API that will end, which its answers announce. */
export interface Deprecation {
  /** An address as the description has it: `/v1/news/{idOrSlug}`. */
  path: string
  /** Only this parameter of it; all of it, unless told. */
  parameter?: string
  /** The day from which on it should not be used any more. */
  since: string
  /** The day on which it ends. */
  sunset?: string
  /** Path of a page that says what to use in its place. */
  page: string
}

/** What will end. Every line must stand here for a year before what it names may go. */
export const deprecations: readonly Deprecation[] = []
