import type { Audience, DocumentType, Language, Site, Status } from '@osloregionen/contract'
import { both } from '../fields/labels.ts'

type Text = { nb: string; en: string }

/** What the types are called, in the plural. */
export const typeLabels: Record<DocumentType, Text> = {
  news: both('Nyheter', 'News'),
  reports: both('Rapporter', 'Reports'),
  campaigns: both('Kampanjer', 'Campaigns'),
  'newsletter-issues': both('Nyhetsbrev', 'Newsletter issues'),
  events: both('Arrangementer', 'Events'),
  meetings: both('Møter', 'Meetings'),
  statements: both('Uttalelser og høringssvar', 'Statements'),
  'governing-documents': both('Styringsdokumenter', 'Governing documents'),
  projects: both('Prosjekter', 'Projects'),
  pages: both('Sider', 'Pages'),
  guides: both('Guider', 'Guides'),
  bodies: both('Organer', 'Bodies'),
  people: both('Personer', 'People'),
  municipalities: both('Kommuner', 'Municipalities'),
  'sub-regions': both('Delregioner', 'Sub-regions'),
  'priority-areas': both('Innsatsområder', 'Priority areas'),
  sectors: both('Næringer', 'Sectors'),
  'event-series': both('Arrangementsserier', 'Event series'),
}

export const languageLabels: Record<Language, Text> = {
  nb: both('Bokmål', 'Norwegian bokmål'),
  nn: both('Nynorsk', 'Norwegian nynorsk'),
  en: both('Engelsk', 'English'),
}

export const siteLabels: Record<Site, Text> = {
  osloregionen: both('osloregionen.no', 'osloregionen.no'),
  oslopolitan: both('oslopolitan.no', 'oslopolitan.no'),
}

export const audienceLabels: Record<Audience, Text> = {
  talent: both('Talenter', 'Talent'),
  investor: both('Investorer', 'Investors'),
  partner: both('Samarbeidspartnere', 'Partners'),
  visitor: both('Besøkende', 'Visitors'),
}

export const statusLabels: Record<Status, Text> = {
  planned: both('Planlagt', 'Planned'),
  active: both('Pågår', 'Active'),
  finished: both('Avsluttet', 'Finished'),
}
