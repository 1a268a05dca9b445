import type { Project as PublicProject, ProjectCard } from '@osloregionen/contract'
import type { Project } from '../../payload-types.ts'
import { identityOf } from '../identity.ts'
import { pick } from '../related.ts'
import type { Presenter } from './index.ts'
import { presentYears } from './knownDate.ts'

/**
 * A project has its address under its first priority area, also while that one is taken down, and under the names that
 * area had before.
 */
export const projects: Presenter<Project> = {
  present({ source, resolved }) {
    const card: Pick<ProjectCard, 'kind' | 'status' | 'period'> = {
      kind: source.kind ?? 'project',
      status: source.status ?? 'active',
      period: presentYears(source),
    }
    const document: Pick<PublicProject, 'partners' | 'funding'> = {
      partners: source.partners ?? [],
      funding: source.funding ?? null,
    }
    const [place] = (source.priorityAreas ?? []).flatMap(
      (area) => resolved.places.get(identityOf(area) ?? '') ?? [],
    )
    const aliases = pick(source.priorityAreas, 'priority-areas', resolved)[0]?.aliases ?? []
    const under = (slug: string | undefined) => () => (slug === undefined ? '' : `/${slug}`)
    return {
      card,
      document,
      facets: { kind: card.kind },
      text: document.partners,
      under: under(place?.slug),
      formerlyUnder: aliases.flatMap(({ slug }) => (slug === null ? [] : [under(slug)])),
    }
  },
}
