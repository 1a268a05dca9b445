/** The kinds within a type. */
export const kinds = {
  news: {
    news: 'Nyhet',
    'press-release': 'Pressemelding',
    'op-ed': 'Kronikk',
    'good-example': 'Godt eksempel',
  },
  reports: {
    'partial-report': 'Delrapport',
    'final-report': 'Sluttrapport',
    study: 'Utredning',
    guide: 'Veileder',
    'annual-report': 'Årsrapport',
    strategy: 'Strategi',
  },
  events: {
    seminar: 'Seminar',
    conference: 'Konferanse',
    'recruitment-day': 'Rekrutteringsdag',
    'investor-day': 'Investordag',
    hackathon: 'Hackathon',
    webinar: 'Webinar',
  },
  statements: { statement: 'Uttalelse', 'consultation-response': 'Høringssvar' },
  'governing-documents': {
    strategy: 'Strategi',
    programme: 'Program',
    budget: 'Budsjett',
    agreement: 'Avtale',
    'annual-report': 'Årsrapport',
    declaration: 'Erklæring',
  },
  projects: { project: 'Prosjekt', dossier: 'Løpende sak' },
  bodies: {
    assembly: 'Øverste organ',
    board: 'Styre',
    committee: 'Utvalg',
    'administrative-group': 'Administrativ gruppe',
    secretariat: 'Sekretariat',
  },
}

/** How a project or a campaign stands. */
export const statuses = { planned: 'Planlagt', active: 'Pågår', finished: 'Avsluttet' }

/** Whom something is for. */
export const audiences = {
  talent: 'Talenter',
  investor: 'Investorer',
  partner: 'Partnere',
  visitor: 'Besøkende',
}
