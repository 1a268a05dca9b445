import type { DocumentType } from '@osloregionen/contract'

/** A name in both written languages of the catalogue. */
export interface Named {
  nb: string
  en: string
}

interface Dataset {
  title: Named
  description: Named
}

/** What each type is to somebody who looks for data, and not for a website. */
export const datasets: Record<DocumentType, Dataset> = {
  news: {
    title: { nb: 'Nyheter fra Osloregionen', en: 'News from the Oslo region' },
    description: {
      nb: 'Nyheter, pressemeldinger, kronikker og gode eksempler, med hvilke kommuner, innsatsområder og prosjekter de gjelder.',
      en: 'News, press releases, op-eds and good examples, with the municipalities, priority areas and projects they are about.',
    },
  },
  reports: {
    title: { nb: 'Rapporter', en: 'Reports' },
    description: {
      nb: 'Rapporter og utredninger med hovedfunn, forfattere, serie og fil.',
      en: 'Reports and studies with key findings, authors, series and file.',
    },
  },
  campaigns: {
    title: { nb: 'Kampanjer', en: 'Campaigns' },
    description: {
      nb: 'Kampanjer med mål, kanaler og resultater med kilde.',
      en: 'Campaigns with goals, channels, and results with their source.',
    },
  },
  'newsletter-issues': {
    title: { nb: 'Nyhetsbrev', en: 'Newsletter issues' },
    description: { nb: 'Utsendte nyhetsbrev som nettsider.', en: 'Issues that were sent, as web pages.' },
  },
  events: {
    title: { nb: 'Arrangementer', en: 'Events' },
    description: {
      nb: 'Konferanser og andre arrangementer med tid, sted og program.',
      en: 'Conferences and other events with time, place and programme.',
    },
  },
  meetings: {
    title: { nb: 'Møter i organene', en: 'Meetings of the bodies' },
    description: {
      nb: 'Møter i representantskap, styre og utvalg, med saker, papirer og protokoll.',
      en: 'Meetings of the council, the board and the committees, with cases, papers and minutes.',
    },
  },
  statements: {
    title: { nb: 'Uttalelser og høringssvar', en: 'Statements and consultation responses' },
    description: {
      nb: 'Hva Osloregionen har uttalt, når, til hvem, og hvilket organ som vedtok det.',
      en: 'What Osloregionen has stated, when, to whom, and which body adopted it.',
    },
  },
  'governing-documents': {
    title: { nb: 'Styringsdokumenter', en: 'Governing documents' },
    description: {
      nb: 'Strategier, erklæringer og vedtekter, med nummererte punkter.',
      en: 'Strategies, declarations and statutes, with numbered points.',
    },
  },
  projects: {
    title: { nb: 'Prosjekter', en: 'Projects' },
    description: {
      nb: 'Prosjekter og samarbeid med periode, status og innsatsområde.',
      en: 'Projects and cooperation with period, status and priority area.',
    },
  },
  pages: {
    title: { nb: 'Sider på nettstedene', en: 'Pages of the sites' },
    description: { nb: 'Faste sider om virksomheten.', en: 'Standing pages about the organisation.' },
  },
  guides: {
    title: { nb: 'Veivisere', en: 'Guides' },
    description: {
      nb: 'Veivisere på engelsk for den som vil arbeide, investere eller samarbeide i regionen.',
      en: 'Guides for those who want to work, invest or cooperate in the region.',
    },
  },
  bodies: {
    title: { nb: 'Organer', en: 'Bodies' },
    description: {
      nb: 'Politiske og administrative organer med medlemmer og perioder.',
      en: 'Political and administrative bodies with members and terms.',
    },
  },
  people: {
    title: { nb: 'Personer', en: 'People' },
    description: {
      nb: 'Ansatte og tillitsvalgte i sine roller.',
      en: 'Staff and elected members in their roles.',
    },
  },
  municipalities: {
    title: { nb: 'Medlemskommuner', en: 'Member municipalities' },
    description: {
      nb: 'Kommunene i samarbeidet med kommunenummer fra 2024 og 2020, fylke, folketall og punkt på kartet.',
      en: 'The municipalities that cooperate, with their numbers of 2024 and 2020, county, population and point on the map.',
    },
  },
  'sub-regions': {
    title: { nb: 'Delregioner', en: 'Sub-regions' },
    description: { nb: 'Delregionene i samarbeidet.', en: 'The sub-regions of the cooperation.' },
  },
  'priority-areas': {
    title: { nb: 'Innsatsområder', en: 'Priority areas' },
    description: { nb: 'Hva det samarbeides om.', en: 'What the cooperation is about.' },
  },
  sectors: {
    title: { nb: 'Næringer', en: 'Sectors' },
    description: { nb: 'Næringer regionen er sterk i.', en: 'Sectors that the region is strong in.' },
  },
  'event-series': {
    title: { nb: 'Arrangementsserier', en: 'Series of events' },
    description: { nb: 'Serier av arrangementer.', en: 'Series of events.' },
  },
}
