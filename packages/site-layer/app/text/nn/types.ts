import type { types as nb } from '../nb/types.ts'

export const types: typeof nb = {
  news: { one: 'Nyhende', many: 'Nyhende' },
  reports: { one: 'Rapport', many: 'Rapportar' },
  campaigns: { one: 'Kampanje', many: 'Kampanjar' },
  'newsletter-issues': { one: 'Nyhendebrev', many: 'Nyhendebrev' },
  events: { one: 'Arrangement', many: 'Arrangement' },
  meetings: { one: 'Møte', many: 'Møte' },
  statements: { one: 'Fråsegn', many: 'Fråsegner' },
  'governing-documents': { one: 'Styringsdokument', many: 'Styringsdokument' },
  projects: { one: 'Prosjekt', many: 'Prosjekt' },
  pages: { one: 'Side', many: 'Sider' },
  guides: { one: 'Rettleiing', many: 'Rettleiingar' },
  bodies: { one: 'Organ', many: 'Organ' },
  people: { one: 'Person', many: 'Personar' },
  municipalities: { one: 'Kommune', many: 'Kommunar' },
  'sub-regions': { one: 'Delregion', many: 'Delregionar' },
  'priority-areas': { one: 'Innsatsområde', many: 'Innsatsområde' },
  sectors: { one: 'Næring', many: 'Næringar' },
  'event-series': { one: 'Arrangementsserie', many: 'Arrangementsseriar' },
}
