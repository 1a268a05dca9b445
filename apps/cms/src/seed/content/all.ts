import { municipalities } from '@osloregionen/constellation'
import type { RegisterType, Site, WrittenType } from '@osloregionen/contract'
import type { BodyPart } from '../body.ts'
import type { Article } from './article.ts'
import { newsNb } from './news-nb.ts'
import { people } from './people.ts'
import { priorityAreas } from './priority-areas.ts'
import type {
  SeedCampaign,
  SeedEvent,
  SeedGoverningDocument,
  SeedGuide,
  SeedMeeting,
  SeedNewsletterIssue,
  SeedPage,
  SeedProject,
  SeedReport,
  SeedStatement,
  Written,
} from './shapes.ts'
import { storiesEn } from './stories-en.ts'

/** A news item as the other documents are written: with its language and the site it stands on. */
const newsOn = (language: Written['language'], site: Site) => (article: Article) => ({
  ...article,
  language,
  sites: [site],
})

interface WrittenShapes {
  news: Article & Pick<Written, 'language' | 'sites'>
  reports: SeedReport
  campaigns: SeedCampaign
  'newsletter-issues': SeedNewsletterIssue
  events: SeedEvent
  meetings: SeedMeeting
  statements: SeedStatement
  'governing-documents': SeedGoverningDocument
  projects: SeedProject
  pages: SeedPage
  guides: SeedGuide
}

/** The sample documents that are written in one language, by type. */
export const written: { [Type in WrittenType]: WrittenShapes[Type][] } = {
  news: [...newsNb.map(newsOn('nb', 'osloregionen')), ...storiesEn.map(newsOn('en', 'oslopolitan'))],
  reports: [],
  campaigns: [],
  'newsletter-issues': [],
  events: [],
  meetings: [],
  statements: [],
  'governing-documents': [],
  projects: [],
  pages: [],
  guides: [],
}

interface EntryText {
  title: string
  summary?: string
  body?: readonly BodyPart[]
}

/** An entry of a register; the texts of municipalities are made from their figures. */
export interface Entry {
  slug: string
  nb?: EntryText
  en?: EntryText
}

/** The registers, by type. */
export const registers: Record<RegisterType, readonly Entry[]> = {
  bodies: [],
  people: Object.values(people),
  municipalities,
  'sub-regions': [],
  'priority-areas': priorityAreas,
  sectors: [],
  'event-series': [],
}
