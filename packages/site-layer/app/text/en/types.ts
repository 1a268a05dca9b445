import type { types as nb } from '../nb/types.ts'

export const types: typeof nb = {
  news: { one: 'Story', many: 'Stories' },
  reports: { one: 'Report', many: 'Reports' },
  campaigns: { one: 'Campaign', many: 'Campaigns' },
  'newsletter-issues': { one: 'Newsletter', many: 'Newsletters' },
  events: { one: 'Event', many: 'Events' },
  meetings: { one: 'Meeting', many: 'Meetings' },
  statements: { one: 'Statement', many: 'Statements' },
  'governing-documents': { one: 'Governing document', many: 'Governing documents' },
  projects: { one: 'Project', many: 'Projects' },
  pages: { one: 'Page', many: 'Pages' },
  guides: { one: 'Guide', many: 'Guides' },
  bodies: { one: 'Body', many: 'Bodies' },
  people: { one: 'Person', many: 'People' },
  municipalities: { one: 'Municipality', many: 'Municipalities' },
  'sub-regions': { one: 'Sub-region', many: 'Sub-regions' },
  'priority-areas': { one: 'Priority area', many: 'Priority areas' },
  sectors: { one: 'Sector', many: 'Sectors' },
  'event-series': { one: 'Event series', many: 'Event series' },
}
