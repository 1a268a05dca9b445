import type {
  Audience,
  BodyKind,
  CampaignChannel,
  EventKind,
  GoverningDocumentKind,
  MeetingState,
  ProjectKind,
  ReportKind,
  Site,
  StatementKind,
  Status,
  Years,
} from '@osloregionen/contract'
import type { BodyPart } from '../body.ts'
import type { KnownDate, Origin } from './article.ts'
import type { ArtworkKey } from './artworks.ts'
import type { FileKey } from './files.ts'
import type { PersonKey } from './people.ts'
import type { PriorityAreaSlug } from './priority-areas.ts'

/** What every sample document that is written in one language has. References are by slug or key. */
export interface Written {
  title: string
  slug: string
  summary: string
  /** When it was published, no more exact than it is known. */
  date: KnownDate
  language: 'nb' | 'en'
  sites: Site[]
  artwork?: ArtworkKey
  priorityAreas: PriorityAreaSlug[]
  municipalities?: string[]
  sectors?: string[]
  projects?: string[]
  contactPeople?: PersonKey[]
  /** Slug of the same document in the other language. */
  translationOf?: string
  origin: Origin
  body: BodyPart[]
}

export interface SeedReport extends Written {
  kind: ReportKind
  series?: { title: string; part: number }
  authors: string[]
  commissionedBy?: string
  file?: FileKey
  attachments?: FileKey[]
  keyFindings: string[]
  /** Slug of the report that this one takes the place of. */
  replaces?: string
}

export interface SeedCampaign extends Written {
  goal: string
  audience?: Audience
  status: Status
  period?: { from?: KnownDate; to?: KnownDate }
  channels: CampaignChannel[]
  partners: string[]
  callToAction?: { label: string; href: string }
  results: { value: string; label: string; source: string }[]
  /** Slugs of news and events that belong to it. */
  relatedNews?: string[]
  relatedEvents?: string[]
}

export interface SeedNewsletterIssue extends Written {
  list: 'osloregionen' | 'oslopolitan'
  subject: string
  preheader: string
  /** Slugs of what it is written for those who follow. */
  topics?: { areas?: PriorityAreaSlug[]; sectors?: string[] }
  items: (
    | {
        kind: 'document'
        type: 'news' | 'reports' | 'campaigns' | 'statements' | 'guides'
        slug: string
        text?: string
      }
    | { kind: 'text'; title?: string; content: BodyPart[] }
    | { kind: 'image'; artwork: ArtworkKey }
    | { kind: 'events'; title?: string; slugs: string[] }
  )[]
}

/** A day in Oslo, or a day and a time of day there: '2021-09-29' or '2021-09-29 09:00'. */
export type OsloTime = `${number}-${number}-${number}` | `${number}-${number}-${number} ${number}:${number}`

interface Occasion {
  startsAt: OsloTime
  endsAt?: OsloTime
  place?: string
  address?: string
  onlineUrl?: string
}

export interface SeedEvent extends Written, Occasion {
  kind: EventKind
  /** Slug of the series. */
  series?: string
  organisers: string[]
  programme?: {
    title?: string
    slots: {
      startsAt?: string
      title: string
      description?: string
      speakers?: { name: string; role?: string; organisation?: string }[]
    }[]
  }[]
  /** Slug of the news item written about it afterwards. */
  recap?: string
}

export interface SeedMeeting extends Written, Occasion {
  /** Slug of the body that meets. */
  heldBy: string
  state: MeetingState
  cases: {
    number?: string
    title: string
    description?: string
    attachments?: FileKey[]
    statement?: string
  }[]
}

export interface SeedStatement extends Written {
  kind: StatementKind
  matter: string
  addressee: string
  deadline?: KnownDate
  /** Slug of the body that adopted it. */
  adoptedBy?: string
  adopted?: KnownDate
  file?: FileKey
}

export interface SeedGoverningDocument extends Written {
  kind: GoverningDocumentKind
  period?: Years
  adoptedBy?: string
  adopted?: KnownDate
  file?: FileKey
  points: { title?: string; text: string }[]
}

export interface SeedProject extends Written {
  kind: ProjectKind
  status: Status
  period?: Years
  partners: string[]
  funding?: string
}

export interface SeedPage extends Written {
  /** Slug of the page above it. */
  parent?: string
  audience?: Audience
}

export interface SeedGuide extends Written {
  audience: Audience
  steps: { title: string; content: BodyPart[] }[]
  services: { label: string; href: string; description?: string }[]
}

/** What a register entry says in one language. */
export interface RegisterText {
  title: string
  summary: string
  body: BodyPart[]
}

/** A register entry: one document with its texts in both languages. */
export interface Register {
  slug: string
  origin: Origin
  artwork?: ArtworkKey
  nb: RegisterText
  en: RegisterText
}

export interface SeedBody extends Register {
  kind: BodyKind
  memberships: {
    person?: PersonKey
    name?: string
    role?: { nb: string; en: string }
    /** Slug of the municipality on whose behalf it is held. */
    municipality?: string
    from?: KnownDate
    to?: KnownDate
  }[]
}

/** A sample PDF, made from what is written here when the content is seeded. */
export interface SeedFile {
  title: string
  language: 'nb' | 'en'
  origin: Origin
  /** Lines under the title: who made it, and when. */
  imprint: string[]
  sections: { heading: string; paragraphs: string[]; points?: string[] }[]
}

/** An old address, and where it leads now. */
export interface SeedRedirect {
  site: Site
  /** A path, perhaps with a query. */
  from: string
  to: string
}
