import type { DocumentType } from '../documents/index.ts'

/** What operations call a document of a type, and what they say that a list of them holds. */
export const names: Record<DocumentType, { one: string; many: string }> = {
  news: { one: 'News', many: 'News items, press releases, op-eds and good examples' },
  reports: { one: 'Report', many: 'Reports' },
  campaigns: { one: 'Campaign', many: 'Campaigns' },
  'newsletter-issues': { one: 'NewsletterIssue', many: 'Issues of newsletters, as web pages' },
  events: { one: 'Event', many: 'Events' },
  meetings: { one: 'Meeting', many: 'Meetings of the bodies' },
  statements: { one: 'Statement', many: 'Statements and consultation responses' },
  'governing-documents': {
    one: 'GoverningDocument',
    many: 'Strategies, declarations and other governing documents',
  },
  projects: { one: 'Project', many: 'Projects and dossiers' },
  pages: { one: 'Page', many: 'Pages' },
  guides: { one: 'Guide', many: 'Guides' },
  bodies: { one: 'Body', many: 'Political and administrative bodies' },
  people: { one: 'Person', many: 'People' },
  municipalities: { one: 'Municipality', many: 'Member municipalities' },
  'sub-regions': { one: 'SubRegion', many: 'Sub-regions' },
  'priority-areas': { one: 'PriorityArea', many: 'Priority areas' },
  sectors: { one: 'Sector', many: 'Sectors the region is strong in' },
  'event-series': { one: 'EventSeries', many: 'Series of events' },
}
