import { municipalities } from '@osloregionen/constellation'
import type { RegisterType, Site, WrittenType } from '@osloregionen/contract'
import type { BodyPart } from '../body.ts'
import type { Article } from './article.ts'
import { bodies } from './bodies.ts'
import { campaignsNb } from './campaigns-nb.ts'
import { eventSeries } from './event-series.ts'
import { eventsNb } from './events-nb.ts'
import { governingDocumentsNb } from './governing-documents-nb.ts'
import { meetingsNb } from './meetings-nb.ts'
import { newsletterIssuesNb } from './newsletter-issues-nb.ts'
import { pagesNb } from './pages-nb.ts'
import { projectsNb } from './projects-nb.ts'
import { reportsNb } from './reports-nb.ts'
import { statementsNb } from './statements-nb.ts'
import { subRegions } from './sub-regions.ts'
import { campaignsEn } from './campaigns-en.ts'
import { eventsEn } from './events-en.ts'
import { guidesEn } from './guides-en.ts'
import { newsNb } from './news-nb.ts'
import { newsletterIssuesEn } from './newsletter-issues-en.ts'
import { pagesEn } from './pages-en.ts'
import { people } from './people.ts'
import { priorityAreas } from './priority-areas.ts'
import { reportsEn } from './reports-en.ts'
import { sectors } from './sectors.ts'
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
  reports: [...reportsNb, ...reportsEn],
  campaigns: [...campaignsNb, ...campaignsEn],
  'newsletter-issues': [...newsletterIssuesNb, ...newsletterIssuesEn],
  events: [...eventsNb, ...eventsEn],
  meetings: meetingsNb,
  statements: statementsNb,
  'governing-documents': governingDocumentsNb,
  projects: projectsNb,
  pages: [...pagesNb, ...pagesEn],
  guides: guidesEn,
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
  bodies,
  people: Object.values(people),
  municipalities,
  'sub-regions': subRegions,
  'priority-areas': priorityAreas,
  sectors,
  'event-series': eventSeries,
}
