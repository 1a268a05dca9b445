/** The types in which a contributor may draft what their own municipality has to tell. */
export const contributorTypes = ['news', 'events'] as const
export type ContributorType = (typeof contributorTypes)[number]
