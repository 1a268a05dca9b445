import type { NewsCard } from '@osloregionen/contract'

/** As many as editors may choose. */
const most = 6

/**
 * The news of a front page. First what the editors chose for it; where they chose nothing, what they marked as featured
 * among the newest, and where there is none, the newest one. `others` are the newest of the rest.
 */
export function frontNews(chosen: readonly NewsCard[], newest: readonly NewsCard[], howMany: number) {
  const featured = newest.filter((card) => card.featured).slice(0, most)
  const selection = [chosen, featured, newest.slice(0, 1)].find(({ length }) => length > 0) ?? []
  const [lead, ...beside] = selection
  const others = newest.filter(({ id }) => !selection.some((card) => card.id === id)).slice(0, howMany)
  return { lead, beside, others }
}
