import type { PriorityArea as PublicArea } from '@osloregionen/contract'
import type { PriorityArea } from '../../payload-types.ts'
import type { Presenter } from './index.ts'
import { presentYears } from './knownDate.ts'

/** A priority area is found under the names it had before, and leads from the addresses it had then. */
export const priorityAreas: Presenter<PriorityArea> = {
  present({ source }) {
    const aliases = (source.aliases ?? []).map(({ name, slug }) => ({ name, slug: slug || null }))
    const card: Pick<PublicArea, 'period' | 'aliases'> = { period: presentYears(source), aliases }
    const document: Pick<PublicArea, 'goals'> = { goals: (source.goals ?? []).map(({ goal }) => goal) }
    return {
      card,
      document,
      formerSlugs: aliases.flatMap(({ slug }) => slug ?? []),
      text: [...aliases.map(({ name }) => name), ...document.goals],
    }
  },
}
