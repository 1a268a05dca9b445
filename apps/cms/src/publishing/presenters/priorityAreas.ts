import { sites, type Language, type PriorityArea as PublicArea } from '@osloregionen/contract'
import type { PriorityArea } from '../../payload-types.ts'
import type { Origins } from '../origins.ts'
import type { Own } from '../presenter.ts'
import { otherLanguages } from '../registers.ts'

/** What is particular to a priority area. */
export function presentPriorityArea(
  area: PriorityArea,
  language: Language,
  languages: readonly Language[],
  origins: Origins,
): Own {
  const card: Pick<PublicArea, 'period' | 'aliases'> = {
    period: area.periodFrom ? { from: area.periodFrom, to: area.periodTo ?? null } : null,
    aliases: (area.aliases ?? []).map(({ name }) => name),
  }
  const document: Pick<PublicArea, 'goals'> = { goals: (area.goals ?? []).map(({ goal }) => goal) }
  return {
    title: area.title ?? '',
    language,
    chosenSites: sites,
    translations: otherLanguages('priority-areas', area, language, languages, origins),
    card,
    document,
  }
}
