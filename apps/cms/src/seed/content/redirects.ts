import type { SeedRedirect } from './shapes.ts'

/** Where the addresses of the previous site lead, where no document has them still. The nearest section, if there is nothing nearer. */
const moved: Record<string, string> = {
  '/about-osloregionen': '/om-oss',
  '/best2023': '/best-konferansen',
  '/dokumenter': '/styringsdokumenter',
  '/dokumenter/politiske-uttalelser': '/uttalelser',
  '/dokumenter/strategier': '/styringsdokumenter',
  '/faggruppe-for-miljo-og-klima-17-mars-2021': '/kalender/faggruppe-for-miljo-og-klima-17-mars-2021',
  '/kalender/4-mai-ntp-konferanse':
    '/prosjekter/areal-transport-mobilitet-og-logistikk/nasjonal-transportplan',
  '/leverandorkonferanse-18-april-for-renere-vann-vassdrag-og-oslofjord': '/prosjekter/klima-og-miljo',
  '/norge-ma-bli-bedre-pa-a-tiltrekke-og-beholde-internasjonal-kompetanse':
    '/prosjekter/konkurransekraft-og-attraktivitet',
  '/nytt-styre-i-osloregionen-ipr': '/om-oss/organer/styret',
  '/om-oss/faggrupper': '/om-oss/administrative-grupper',
  '/om-oss/samarbeidsradet': '/om-oss/organer/representantskapet',
  '/om-oss/samarbeidsradet/representantskapsmote-2020-osloregionen-interkommunalt-politisk-rad':
    '/aktuelt/osloregionen-er-blitt-interkommunalt-politisk-rad',
  '/osloregionen-inviterer-til-ntp-seminar-om-godstransport-og-lansering-av-veileder-for-energistasjoner-18-mars':
    '/prosjekter/areal-transport-mobilitet-og-logistikk/nasjonal-transportplan',
  '/prosjekt/prosjektenergistasjoner-for-gronn-naeringstransport':
    '/prosjekter/areal-transport-mobilitet-og-logistikk',
  '/prosjekter/areal-transport-mobilitet-og-logistikk/ntp-2025-2036-og-osloregionens-oppfolging':
    '/prosjekter/areal-transport-mobilitet-og-logistikk/nasjonal-transportplan',
  '/prosjekter/klima/oslofjorden-oppfolging-av-tiltaksplan/innovasjonscamp-hosten-2023-vannet-vart':
    '/prosjekter/klima-og-miljo',
  '/prosjekter/konkurransekraft-og-attraktivitet/naeringspolitisk-posisjonsnotat': '/styringsdokumenter',
  '/prosjekter/konkurransekraft-og-attraktivitet/nibr-rapport': '/rapporter',
  '/stakkars-oss-frokost-oslo-hvordan-star-det-til-2': '/aktuelt',
}

/** The redirects of osloregionen.no. */
export const redirects: SeedRedirect[] = Object.entries(moved).map(([from, to]) => ({
  site: 'osloregionen',
  from,
  to,
}))
