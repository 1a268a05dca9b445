import type { DocumentType, Language } from '@osloregionen/contract'
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import type { Backlink, Own, Subject, Source } from '../presenter.ts'
import type { References } from '../references.ts'
import { bodies } from './bodies.ts'
import { campaigns } from './campaigns.ts'
import { events } from './events.ts'
import { governingDocuments } from './governingDocuments.ts'
import { guides } from './guides.ts'
import { meetings } from './meetings.ts'
import { municipalities } from './municipalities.ts'
import { news } from './news.ts'
import { newsletterIssues } from './newsletterIssues.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { priorityAreas } from './priorityAreas.ts'
import { projects } from './projects.ts'
import { reports } from './reports.ts'
import { statements } from './statements.ts'

/** How the documents of one type become public. */
export interface Presenter<Document> {
  /** Adds what it refers to beyond what all documents do. */
  refer?: (document: Document, references: References) => void
  /** What published documents say of this one that it shows too. */
  backlinks?: (req: PayloadRequest, id: string, language: Language) => Promise<Backlink[]>
  /** What is particular to it. Pure. */
  present: (subject: Subject<Document & Source>) => Own
}

/** A register entry that has nothing of its own. */
const plain = { present: () => ({ card: {} }) }

export const presenters: { [Type in DocumentType]: Presenter<DataFromCollectionSlug<Type>> } = {
  news,
  reports,
  campaigns,
  'newsletter-issues': newsletterIssues,
  events,
  meetings,
  statements,
  'governing-documents': governingDocuments,
  projects,
  pages,
  guides,
  bodies,
  people,
  municipalities,
  'sub-regions': plain,
  'priority-areas': priorityAreas,
  sectors: plain,
  'event-series': plain,
}
