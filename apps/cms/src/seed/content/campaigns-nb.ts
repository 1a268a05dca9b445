import { bold, factBox, h2, link, p, ul } from '../body.ts'
import { sectorSlugs } from './sectors.ts'
import type { SeedCampaign } from './shapes.ts'

const here = { language: 'nb', sites: ['osloregionen'], partners: [] } satisfies Partial<SeedCampaign>

/** Campaigns on osloregionen.no. */
export const campaignsNb: SeedCampaign[] = [
  {
    ...here,
    title: 'ReSTART Osloregionen: kampanjene',
    slug: 'restart-osloregionen',
    translationOf: 'restart-the-oslo-region',
    summary:
      'Om lag ti kampanjer skal gjøre regionen kjent for talenter og investorer i andre land. De er på planstadiet.',
    date: '2021',
    goal: 'Å styrke næringslivet i Osloregionen i den internasjonale konkurransen',
    status: 'planned',
    channels: ['social-media', 'film', 'event', 'investor-network'],
    callToAction: {
      label: 'Les om prosjektet',
      href: '/prosjekter/konkurransekraft-og-attraktivitet/restart-osloregionen',
    },
    results: [],
    relatedNews: ['restart-osloregionen-om-lag-ti-kampanjer'],
    artwork: 'businessMorning',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    sectors: [...sectorSlugs],
    projects: ['restart-osloregionen'],
    contactPeople: ['mari', 'margrethe'],
    origin: 'deck',
    body: [
      p(
        'Kampanjene er del av prosjektet ReSTART Osloregionen. De skal gjennomføres sammen med næringsliv og partnere. Målet er å trekke to ting til regionen:',
      ),
      ul(bold('internasjonal kompetanse'), bold('internasjonale investeringer')),
      h2('Fire slags kampanjer'),
      ul(
        'kampanjer i sosiale medier, for eksempel for en næring eller en del av regionen',
        'filmer om regionen',
        'arrangementer: konferanser, rekrutteringsdager, investordager og hackathon',
        'et nettverk for investorer',
      ),
      factBox(
        'Ingen resultater ennå',
        p('Kampanjene er på planstadiet. Når det finnes resultater, blir de lagt ut her, med kilde.'),
      ),
    ],
  },
  {
    ...here,
    title: 'Race to Zero 2021',
    slug: 'race-to-zero-2021',
    translationOf: 'race-to-zero-2021-in-the-oslo-region',
    summary:
      'Osloregionen oppfordret medlemskommunene til å bli med i den internasjonale kampanjen. Fristen var 15. september 2021.',
    date: '2021',
    goal: 'At flere kommuner i regionen forplikter seg til å kutte utslipp',
    status: 'finished',
    period: { to: '2021-09-15' },
    channels: ['other'],
    results: [
      {
        value: '18 av 24',
        label: 'norske deltakere kom fra Osloregionen på ett tidspunkt',
        source: 'Osloregionen, 2021',
      },
    ],
    relatedNews: ['bli-med-i-race-to-zero'],
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo'],
    projects: ['ordforererklaeringen'],
    contactPeople: ['eva', 'merete'],
    origin: 'public-page',
    body: [
      p(
        'I Race to Zero forplikter blant annet byer og regioner seg til å kutte utslipp. Osloregionen oppfordret medlemskommunene til å melde seg på innen ',
        bold('15. september 2021'),
        '.',
      ),
      p(
        'På ett tidspunkt var det 24 norske deltakere, og 18 av dem hørte hjemme i Osloregionen. Vi har ikke ført opp hvem de var, eller hvor mange det ble til slutt.',
      ),
      h2('Del av et større arbeid'),
      p(
        'Kampanjen passer inn i det ordførerne ble enige om i ',
        link('erklæringen fra 2019', '/styringsdokumenter/ordforererklaeringen'),
        ': å invitere til et forpliktende samarbeid om klima og miljø, i Norge og internasjonalt.',
      ),
    ],
  },
]
