import type { Audience } from '@osloregionen/contract'
import { hosts, referenceTo, type Examples } from './example.ts'

const audiencePages: { slug: string; title: string; audience: Audience }[] = [
  { slug: 'talent', title: 'Work here', audience: 'talent' },
  { slug: 'invest', title: 'Invest here', audience: 'investor' },
  { slug: 'partner', title: 'Partner with us', audience: 'partner' },
  { slug: 'visit', title: 'Visit', audience: 'visitor' },
]

/** Pages with pages below them, a page for each audience, and projects, one of them with more news than its page shows. */
export function pages(examples: Examples) {
  const about = examples.get('pages')
  const bodies = examples.variant('pages', 'osloregionen', {
    slug: 'organer',
    under: '/om-oss',
    title: 'Organer',
    summary: 'Representantskapet, styret og utvalgene.',
    parent: referenceTo(about),
    body: [],
    bodyHtml: '',
  })
  const privacy = examples.variant('pages', 'osloregionen', {
    slug: 'personvern',
    title: 'Personvern',
    summary: 'Vi samler inn så lite som vi kan.',
    image: null,
    translations: [{ id: about.id, language: 'en', url: `${hosts.oslopolitan}/privacy` }],
  })
  const english = [
    ...audiencePages.map((page) =>
      examples.variant('pages', 'oslopolitan', {
        ...page,
        summary: 'What you need to know before you come.',
        body: [{ type: 'text', html: '<p>Many centres, short ways between them.</p>' }],
      }),
    ),
    examples.variant('pages', 'oslopolitan', {
      slug: 'privacy',
      title: 'Privacy',
      image: null,
      translations: [{ id: privacy.id, language: 'nb', url: `${hosts.osloregionen}/personvern` }],
      body: [],
      bodyHtml: '',
    }),
  ]
  const project = examples.get('projects')
  const dossier = examples.variant('projects', 'osloregionen', {
    slug: 'nasjonal-transportplan',
    under: '/areal-transport-mobilitet-og-logistikk',
    title: 'Nasjonal transportplan',
    kind: 'dossier',
    status: 'active',
    period: { from: 2019, to: null },
    funding: 'Medlemskontingenten',
  })
  const loose = examples.variant('projects', 'osloregionen', {
    slug: 'oslopolitan',
    under: '/konkurransekraft-og-attraktivitet',
    title: 'Oslopolitan',
    status: 'planned',
    priorityAreas: [],
  })
  const nynorsk = examples.variant('news', 'osloregionen', {
    slug: 'ei-sak-pa-nynorsk',
    title: 'Ei sak på nynorsk',
    summary: 'Kommunane har kvart sitt målvedtak.',
    language: 'nn',
    publishedAt: '2018-01-01T08:00:00.000Z',
  })
  const followed = [1, 2, 3, 4, 5, 6].map((month) =>
    examples.variant('news', 'osloregionen', {
      slug: `transportplanen-${month}`,
      title: `Transportplanen, del ${month}`,
      publishedAt: `2019-0${month}-01T08:00:00.000Z`,
      projects: [referenceTo(dossier)],
    }),
  )
  return [about, bodies, privacy, ...english, project, dossier, loose, ...followed, nynorsk]
}
