import { SiteSettings, siteLanguage, type AnyDocument, type Site } from '@osloregionen/contract'
import { hosts } from './example.ts'
import { rightsOf } from './rights.ts'

/** What a site says of itself. */
export function siteSettings(site: Site, documents: AnyDocument[]): SiteSettings {
  const nb = siteLanguage[site] === 'nb'
  const featured = documents.filter((item) => item.type === 'news' && item.sites.includes(site)).slice(0, 6)
  return SiteSettings.parse({
    site,
    name: nb ? 'Osloregionen' : 'Oslopolitan',
    description: nb ? 'Interessepolitisk samarbeid i og rundt hovedstaden' : 'The Oslo Region for the world',
    language: siteLanguage[site],
    url: hosts[site],
    revision: 1,
    navigation: nb
      ? [
          { label: 'Aktuelt', href: '/aktuelt' },
          { label: 'Prosjekter', href: '/prosjekter' },
          { label: 'Kommuner', href: '/kommuner' },
        ]
      : [
          { label: 'Stories', href: '/stories' },
          { label: 'The region', href: '/region' },
        ],
    footer: {
      text: 'Osloregionen',
      links: [{ label: nb ? 'Personvern' : 'Privacy', href: nb ? '/personvern' : '/privacy' }],
    },
    social: [{ label: 'LinkedIn', href: 'https://www.linkedin.com/company/osloregionen' }],
    contactEmail: 'post@example.no',
    securityEmail: 'sikkerhet@example.no',
    accessibilityStatement: 'https://uustatus.example/erklaring',
    license: 'NLOD 2.0',
    rights: rightsOf('Tekst: Osloregionen', 'NLOD 2.0'),
    newsletterList: site,
    announcement: null,
    frontPage: {
      hero: {
        kicker: nb ? 'Siden 2005' : null,
        title: nb ? 'Mange sentre, én region' : 'Many centres, one region',
        lead: nb
          ? 'Kommunene i og rundt Oslo løser det de ikke kan løse alene.'
          : 'The municipalities in and around Oslo, together.',
        links: [{ label: nb ? 'Aktuelt' : 'Stories', href: nb ? '/aktuelt' : '/stories' }],
      },
      featured,
    },
    organisation: {
      figures: [
        {
          value: '65',
          unit: nb ? 'kommuner' : 'municipalities',
          label: nb ? 'Medlemmer, Oslo medregnet' : 'Members, Oslo included',
          source: 'Osloregionen',
          year: 2021,
        },
        { value: '−12', unit: '%', label: nb ? 'Utslipp' : 'Emissions', source: 'Klimastatus', year: 2019 },
        {
          value: '4',
          unit: null,
          label: nb ? 'Innsatsområder' : 'Priority areas',
          source: 'Osloregionen',
          year: 2021,
        },
      ],
    },
  })
}
