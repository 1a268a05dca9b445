import { describe, expect, it } from 'vitest'
import { pathOfOldAddress } from '../../domain/oldAddress.ts'
import { addressesOn, linkTest } from './addresses.ts'
import { priorityAreas } from './priority-areas.ts'
import { redirects } from './redirects.ts'

/** A sample of addresses that the previous site answered. */
const known = `
/nytt-styre-i-osloregionen-ipr
/leverandorkonferanse-18-april-for-renere-vann-vassdrag-og-oslofjord
/norge-ma-bli-bedre-pa-a-tiltrekke-og-beholde-internasjonal-kompetanse
/om-oss/
/prosjekter/klima/
/dokumenter/strategier/
/om-oss/faggrupper/
/om-oss/samarbeidsradet/representantskapsmote-2020-osloregionen-interkommunalt-politisk-rad/
/prosjekter/kompetanse/
/prosjekter/areal-transport-mobilitet-og-logistikk/ntp-2025-2036-og-osloregionens-oppfolging/
/prosjekt/prosjektenergistasjoner-for-gronn-naeringstransport/
/prosjekter/klima/oslofjorden-oppfolging-av-tiltaksplan/innovasjonscamp-hosten-2023-vannet-vart/
/prosjekter/konkurransekraft-og-attraktivitet/nibr-rapport/
/prosjekter/konkurransekraft-og-attraktivitet/naeringspolitisk-posisjonsnotat/
/kalender/4-mai-ntp-konferanse/
/kalender/felles-faggruppemote-atp-og-km-9-april-om-ntp/
/kalender/workshop2-19-september-miljohovedstadsaret-i-osloregionen/
/osloregionen-inviterer-til-ntp-seminar-om-godstransport-og-lansering-av-veileder-for-energistasjoner-18-mars/
/best2023/
/stakkars-oss-frokost-oslo-hvordan-star-det-til-2/
/prosjekter/konkurransekraft-og-attraktivitet/restart-osloregionen/
`
  .trim()
  .split('\n')

const documents = new Set(addressesOn('osloregionen'))
/** Where the areas were under their former names; the areas themselves answer there. */
const former = priorityAreas.flatMap(({ aliases }) =>
  aliases.flatMap((alias) => ('slug' in alias ? [`/prosjekter/${alias.slug}`] : [])),
)

describe('the redirects', () => {
  it('begin at addresses that nothing else has, written as the store knows them', () => {
    const from = redirects.map((redirect) => redirect.from)
    expect(new Set(from).size).toBe(from.length)
    const taken = new Set([...documents, ...former])
    for (const path of from) {
      expect(pathOfOldAddress(path), path).toBe(path)
      expect(taken, path).not.toContain(path)
    }
  })

  it('lead in one step to what exists', () => {
    const leadsSomewhere = linkTest('osloregionen')
    const from = new Set(redirects.map((redirect) => redirect.from))
    for (const { to } of redirects) {
      expect(leadsSomewhere(to), to).toBe(true)
      expect(from, to).not.toContain(to)
    }
  })

  it.each(known)('leave %s with an answer', (address) => {
    const path = pathOfOldAddress(address)
    expect(path).not.toBeNull()
    const answered = [...documents, ...former, ...redirects.map((redirect) => redirect.from)]
    expect(answered).toContain(path)
  })
})
