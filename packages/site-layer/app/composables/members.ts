import type { MunicipalityCard } from '@osloregionen/contract'
import { inAlphabet } from '../format/alphabet.ts'
import { endOfDay, startOfDay } from '../format/date.ts'

/** The members in alphabetical order: as they are now, counties among them, and those that are members no more. */
export async function useMembers() {
  const { isOver } = useClock()
  const { data } = await useDocuments('municipalities', { limit: 100, sort: 'title' })
  const members = inAlphabet(data)
  const isFormer = ({ membership: { to } }: MunicipalityCard) => to !== null && isOver(endOfDay(to))
  const hasBegun = ({ membership: { from } }: MunicipalityCard) =>
    from === null || isOver(startOfDay(from).toISOString())
  const present = members.filter((member) => hasBegun(member) && !isFormer(member))
  return {
    present,
    former: members.filter(isFormer),
    /** How many municipalities there are among those of now. */
    municipalities: present.filter(({ membership }) => membership.kind === 'municipality').length,
  }
}
