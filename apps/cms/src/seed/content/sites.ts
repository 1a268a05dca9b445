import type { Link, Site } from '@osloregionen/contract'

/** Settings of a site, as staff would write them. */
export interface SeedSite {
  name: string
  description: string
  navigation: Link[]
  footer: { text: string; links: Link[] }
  social: Link[]
  licence: string
  newsletterList: Site
  hero: { kicker: string | null; title: string; lead: string; links: Link[] }
  /** Slugs of the items chosen for the front page. */
  featured: string[]
}

export const osloregionen: SeedSite = {
  name: 'Osloregionen',
  description:
    'Osloregionen er et interkommunalt politisk råd der 65 kommuner samarbeider om areal og transport, klima og miljø, og konkurransekraft.',
  navigation: [
    { label: 'Aktuelt', href: '/aktuelt' },
    { label: 'Rapporter', href: '/rapporter' },
    { label: 'Kalender', href: '/kalender' },
    { label: 'Prosjekter', href: '/prosjekter' },
    { label: 'Kommuner', href: '/kommuner' },
    { label: 'Om oss', href: '/om-oss' },
  ],
  footer: {
    text: 'Osloregionen interkommunalt politisk råd. 65 kommuner, Oslo medregnet, samarbeider om regionens utvikling.',
    links: [
      { label: 'Presse', href: '/presse' },
      { label: 'Nyhetsbrev', href: '/nyhetsbrev' },
      { label: 'Gode eksempler', href: '/gode-eksempler' },
      { label: 'Uttalelser', href: '/uttalelser' },
      { label: 'Styringsdokumenter', href: '/styringsdokumenter' },
      { label: 'Kampanjer', href: '/kampanjer' },
      { label: 'Næringer', href: '/naeringer' },
      { label: 'API for partnere', href: '/api-for-partnere' },
      { label: 'Bruk av innholdet', href: '/bruk-av-innholdet' },
      { label: 'Tilgjengelighet', href: '/tilgjengelighet' },
      { label: 'Personvern', href: '/personvern' },
      { label: 'Oslopolitan, på engelsk', href: 'https://www.oslopolitan.no/' },
      { label: 'Merkevaren Oslo', href: 'https://www.brandingoslo.no/' },
    ],
  },
  social: [{ label: 'Twitter', href: 'https://twitter.com/osloregionen' }],
  licence: 'NLOD 2.0',
  newsletterList: 'osloregionen',
  hero: {
    kicker: 'Interkommunalt politisk råd',
    title: '65 kommuner bygger en region med mange sentra',
    lead: 'Osloregionen samarbeider om areal og transport, klima og miljø og konkurransekraft, på vegne av 2,23 millioner innbyggere.',
    links: [
      { label: 'Se kommunene', href: '/kommuner' },
      {
        label: 'Les om det politiske rådet',
        href: '/aktuelt/osloregionen-er-blitt-interkommunalt-politisk-rad',
      },
    ],
  },
  featured: [
    'nasjonal-transportplan-blandet-gjennomslag-for-osloregionen',
    'osloregionen-er-blitt-interkommunalt-politisk-rad',
    'sluttrapporten-om-gods-og-logistikk-er-klar',
  ],
}

export const oslopolitan: SeedSite = {
  name: 'Oslopolitan',
  description:
    'Oslopolitan is the international website of the Oslo region: sixty-five municipalities and 2.23 million people in and around Norway’s capital.',
  navigation: [
    { label: 'Talent', href: '/talent' },
    { label: 'Invest', href: '/invest' },
    { label: 'Partner', href: '/partner' },
    { label: 'Visit', href: '/visit' },
    { label: 'Stories', href: '/stories' },
    { label: 'The region', href: '/region' },
    { label: 'About', href: '/about' },
  ],
  footer: {
    text: 'Oslopolitan is published by Osloregionen, the political council of sixty-five municipalities, Oslo included.',
    links: [
      { label: 'Guides', href: '/guides' },
      { label: 'Strengths', href: '/sectors' },
      { label: 'Campaigns', href: '/campaigns' },
      { label: 'Events', href: '/events' },
      { label: 'Reports', href: '/reports' },
      { label: 'Newsletter', href: '/newsletter' },
      { label: 'The Oslo brand', href: '/brand' },
      { label: 'Open content and API', href: '/api-for-partners' },
      { label: 'Contact', href: '/about/contact' },
      { label: 'Accessibility', href: '/accessibility' },
      { label: 'Privacy', href: '/privacy' },
      { label: 'Search', href: '/search' },
      { label: 'Osloregionen, in Norwegian', href: 'https://www.osloregionen.no/' },
    ],
  },
  social: [{ label: 'Twitter', href: 'https://twitter.com/osloregionen' }],
  licence: 'NLOD 2.0',
  newsletterList: 'oslopolitan',
  hero: {
    kicker: null,
    title: 'One region. Many centres.',
    lead: 'Sixty-five municipalities, 2.23 million people, and forests and fjord between them. Find your place in the Oslo region.',
    links: [
      { label: 'See the region', href: '/region' },
      { label: 'Why many centres?', href: '/about/polycentric-region' },
    ],
  },
  featured: [
    'why-the-oslo-region',
    'many-centres-one-region',
    'six-strengths-of-the-oslo-region',
    'around-the-oslo-fjord',
  ],
}
