import {
  isDocumentType,
  isTimed,
  sections,
  sites,
  timedTypes,
  type DocumentType,
  type Site,
} from '@osloregionen/contract'

/** What a feed is about: a type, or all that takes place at a time. */
export type Topic = DocumentType | 'calendar'

export const isTopic = (name: string): name is Topic => name === 'calendar' || isDocumentType(name)

export const typesOf = (topic: Topic): readonly DocumentType[] =>
  topic === 'calendar' ? timedTypes : [topic]

/** Whether a topic can be a calendar. */
export const takesPlace = (topic: Topic): boolean => typesOf(topic).every(isTimed)

const typeOfPage = (topic: Topic): DocumentType => (topic === 'calendar' ? 'events' : topic)

/** The first site that has a page of a topic. */
export const siteOf = (topic: Topic): Site =>
  sites.find((site) => sections[typeOfPage(topic)][site] !== undefined) ?? 'osloregionen'

/** The path of the page that shows the same, or of the front page. */
export const pageOf = (topic: Topic, site: Site): string => sections[typeOfPage(topic)][site] || '/'

export const titles: Record<Topic, Record<'nb' | 'en', string>> = {
  news: { nb: 'Aktuelt', en: 'Stories' },
  reports: { nb: 'Rapporter', en: 'Reports' },
  campaigns: { nb: 'Kampanjer', en: 'Campaigns' },
  'newsletter-issues': { nb: 'Nyhetsbrev', en: 'Newsletter' },
  events: { nb: 'Arrangementer', en: 'Events' },
  meetings: { nb: 'Møter', en: 'Meetings' },
  statements: { nb: 'Uttalelser og høringssvar', en: 'Statements and consultation responses' },
  'governing-documents': { nb: 'Styringsdokumenter', en: 'Governing documents' },
  projects: { nb: 'Prosjekter', en: 'Projects' },
  pages: { nb: 'Sider', en: 'Pages' },
  guides: { nb: 'Guider', en: 'Guides' },
  bodies: { nb: 'Organer', en: 'Bodies' },
  people: { nb: 'Personer', en: 'People' },
  municipalities: { nb: 'Kommuner', en: 'Municipalities' },
  'sub-regions': { nb: 'Delregioner', en: 'Sub-regions' },
  'priority-areas': { nb: 'Innsatsområder', en: 'Priority areas' },
  sectors: { nb: 'Næringer', en: 'Sectors' },
  'event-series': { nb: 'Arrangementsserier', en: 'Series of events' },
  calendar: { nb: 'Kalender', en: 'Calendar' },
}
