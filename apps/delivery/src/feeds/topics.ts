import {
  isDocumentType,
  searchPages,
  sections,
  sites,
  timedTypes,
  type DocumentType,
  type Language,
  type Site,
} from '@osloregionen/contract'
import type { FilterParameters } from '../filters.ts'
import { printable } from './printable.ts'

const several = ['calendar', 'documents', 'search'] as const

/** What a feed is about: a type, all that takes place at a time, everything, or what a search finds. */
export type Topic = DocumentType | (typeof several)[number]

export const isTopic = (name: string): name is Topic =>
  several.some((topic) => topic === name) || isDocumentType(name)

/** The types a feed is of; undefined for all of them. */
export function typesOf(topic: Topic, { type }: FilterParameters): readonly DocumentType[] | undefined {
  if (topic === 'calendar') return timedTypes
  return isDocumentType(topic) ? [topic] : type
}

const sectionOf = (topic: Topic, site: Site): string | undefined => {
  if (topic === 'search') return searchPages[site]
  return topic === 'documents' ? '' : sections[topic === 'calendar' ? 'events' : topic][site]
}

/** The first site that has a page of a topic. */
export const siteOf = (topic: Topic): Site =>
  sites.find((site) => sectionOf(topic, site) !== undefined) ?? 'osloregionen'

/** The path of the page that shows the same, or of the front page. */
export function pageOf(topic: Topic, site: Site, { q }: FilterParameters): string {
  const path = sectionOf(topic, site) || '/'
  return q === undefined ? path : `${path}?${new URLSearchParams({ q })}`
}

/** What a feed is called. */
export function nameOf(topic: Topic, language: Language, { type, q }: FilterParameters): string {
  const spoken = language === 'en' ? 'en' : 'nb'
  if (topic === 'search') return printable(`${titles.search[spoken]}: ${q}`)
  if (topic === 'documents' && type) return type.map((one) => titles[one][spoken]).join(', ')
  return titles[topic][spoken]
}

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
  documents: { nb: 'Alt som er publisert', en: 'Everything published' },
  search: { nb: 'Søk', en: 'Search' },
}
