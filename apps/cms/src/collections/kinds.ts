import type {
  BodyKind,
  EventKind,
  GoverningDocumentKind,
  NewsKind,
  ProjectKind,
  ReportKind,
  StatementKind,
} from '@osloregionen/contract'
import { both } from '../fields/labels.ts'

type Text = { nb: string; en: string }

/** The kinds within the types that have any, as the API names them and as staff know them. */
export const kindLabels = {
  news: {
    news: both('Nyhet', 'News'),
    'press-release': both('Pressemelding', 'Press release'),
    'op-ed': both('Kronikk', 'Op-ed'),
    'good-example': both('Godt eksempel', 'Good example'),
  } satisfies Record<NewsKind, Text>,
  reports: {
    'partial-report': both('Delrapport', 'Partial report'),
    'final-report': both('Sluttrapport', 'Final report'),
    study: both('Utredning', 'Study'),
    guide: both('Veileder', 'Guide'),
    'annual-report': both('Årsrapport', 'Annual report'),
    strategy: both('Strategi', 'Strategy'),
  } satisfies Record<ReportKind, Text>,
  events: {
    seminar: both('Seminar', 'Seminar'),
    conference: both('Konferanse', 'Conference'),
    'recruitment-day': both('Rekrutteringsdag', 'Recruitment day'),
    'investor-day': both('Investordag', 'Investor day'),
    hackathon: both('Hackathon', 'Hackathon'),
    webinar: both('Webinar', 'Webinar'),
  } satisfies Record<EventKind, Text>,
  statements: {
    statement: both('Uttalelse', 'Statement'),
    'consultation-response': both('Høringssvar', 'Consultation response'),
  } satisfies Record<StatementKind, Text>,
  'governing-documents': {
    strategy: both('Strategi', 'Strategy'),
    programme: both('Handlingsprogram', 'Programme'),
    budget: both('Budsjett', 'Budget'),
    agreement: both('Avtale', 'Agreement'),
    'annual-report': both('Årsmelding', 'Annual report'),
    declaration: both('Erklæring', 'Declaration'),
  } satisfies Record<GoverningDocumentKind, Text>,
  projects: {
    project: both('Prosjekt', 'Project'),
    dossier: both('Saksmappe', 'Dossier'),
  } satisfies Record<ProjectKind, Text>,
  bodies: {
    assembly: both('Representantskap', 'Assembly'),
    board: both('Styre', 'Board'),
    committee: both('Utvalg', 'Committee'),
    'administrative-group': both('Administrativ gruppe', 'Administrative group'),
    secretariat: both('Sekretariat', 'Secretariat'),
  } satisfies Record<BodyKind, Text>,
}
