import { z } from 'zod'
import { Body, BodyCard } from './bodies.ts'
import { Campaign, CampaignCard } from './campaigns.ts'
import { EventSeries, EventSeriesCard } from './event-series.ts'
import { Event, EventCard } from './events.ts'
import { GoverningDocument, GoverningDocumentCard } from './governing-documents.ts'
import { Guide, GuideCard } from './guides.ts'
import { Meeting, MeetingCard } from './meetings.ts'
import { Municipality, MunicipalityCard } from './municipalities.ts'
import { News, NewsCard } from './news.ts'
import { NewsletterIssue, NewsletterIssueCard } from './newsletter-issues.ts'
import { Page, PageCard } from './pages.ts'
import { Person, PersonCard } from './people.ts'
import { PriorityArea, PriorityAreaCard } from './priority-areas.ts'
import { Project, ProjectCard } from './projects.ts'
import { Report, ReportCard } from './reports.ts'
import { Sector, SectorCard } from './sectors.ts'
import { Statement, StatementCard } from './statements.ts'
import { SubRegion, SubRegionCard } from './sub-regions.ts'

/**
 * Every public type. `localized` types are one document with a presentation per language (registers such as
 * municipalities); the others are one document per language.
 */
export const documentTypes = {
  news: { document: News, card: NewsCard, localized: false },
  reports: { document: Report, card: ReportCard, localized: false },
  campaigns: { document: Campaign, card: CampaignCard, localized: false },
  'newsletter-issues': { document: NewsletterIssue, card: NewsletterIssueCard, localized: false },
  events: { document: Event, card: EventCard, localized: false },
  meetings: { document: Meeting, card: MeetingCard, localized: false },
  statements: { document: Statement, card: StatementCard, localized: false },
  'governing-documents': { document: GoverningDocument, card: GoverningDocumentCard, localized: false },
  projects: { document: Project, card: ProjectCard, localized: false },
  pages: { document: Page, card: PageCard, localized: false },
  guides: { document: Guide, card: GuideCard, localized: false },
  bodies: { document: Body, card: BodyCard, localized: true },
  people: { document: Person, card: PersonCard, localized: true },
  municipalities: { document: Municipality, card: MunicipalityCard, localized: true },
  'sub-regions': { document: SubRegion, card: SubRegionCard, localized: true },
  'priority-areas': { document: PriorityArea, card: PriorityAreaCard, localized: true },
  sectors: { document: Sector, card: SectorCard, localized: true },
  'event-series': { document: EventSeries, card: EventSeriesCard, localized: true },
} as const

export type DocumentType = keyof typeof documentTypes
/** The types with one document per language. */
export type WrittenType = {
  [T in DocumentType]: (typeof documentTypes)[T]['localized'] extends true ? never : T
}[DocumentType]
/** The registers: one document, presented in each of its languages. */
export type RegisterType = Exclude<DocumentType, WrittenType>

export const isDocumentType = (value: string): value is DocumentType => Object.hasOwn(documentTypes, value)
export const documentTypeNames = Object.keys(documentTypes).filter(isDocumentType)

export const DocumentTypeName = z.enum(documentTypeNames).meta({ id: 'DocumentType' })

export const AnyDocument = z
  .discriminatedUnion('type', [
    News,
    Report,
    Campaign,
    NewsletterIssue,
    Event,
    Meeting,
    Statement,
    GoverningDocument,
    Project,
    Page,
    Guide,
    Body,
    Person,
    Municipality,
    SubRegion,
    PriorityArea,
    Sector,
    EventSeries,
  ])
  .meta({ id: 'Document' })
export const AnyCard = z
  .discriminatedUnion('type', [
    NewsCard,
    ReportCard,
    CampaignCard,
    NewsletterIssueCard,
    EventCard,
    MeetingCard,
    StatementCard,
    GoverningDocumentCard,
    ProjectCard,
    PageCard,
    GuideCard,
    BodyCard,
    PersonCard,
    MunicipalityCard,
    SubRegionCard,
    PriorityAreaCard,
    SectorCard,
    EventSeriesCard,
  ])
  .meta({ id: 'Card' })
export type AnyDocument = z.infer<typeof AnyDocument>
export type AnyCard = z.infer<typeof AnyCard>

export type DocumentOf<T extends DocumentType> = z.infer<(typeof documentTypes)[T]['document']>
export type CardOf<T extends DocumentType> = z.infer<(typeof documentTypes)[T]['card']>
