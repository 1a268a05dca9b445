import type { audiences as nbAudiences, kinds as nb, statuses as nbStatuses } from '../nb/kinds.ts'

export const kinds: typeof nb = {
  news: {
    news: 'Nyhende',
    'press-release': 'Pressemelding',
    'op-ed': 'Kronikk',
    'good-example': 'Godt døme',
  },
  reports: {
    'partial-report': 'Delrapport',
    'final-report': 'Sluttrapport',
    study: 'Utgreiing',
    guide: 'Rettleiar',
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
  statements: { statement: 'Fråsegn', 'consultation-response': 'Høyringssvar' },
  'governing-documents': {
    strategy: 'Strategi',
    programme: 'Program',
    budget: 'Budsjett',
    agreement: 'Avtale',
    'annual-report': 'Årsrapport',
    declaration: 'Erklæring',
  },
  projects: { project: 'Prosjekt', dossier: 'Løpande sak' },
  bodies: {
    assembly: 'Øvste organ',
    board: 'Styre',
    committee: 'Utval',
    'administrative-group': 'Administrativ gruppe',
    secretariat: 'Sekretariat',
  },
}

export const statuses: typeof nbStatuses = { planned: 'Planlagd', active: 'I gang', finished: 'Avslutta' }

export const audiences: typeof nbAudiences = {
  talent: 'Talent',
  investor: 'Investorar',
  partner: 'Partnarar',
  visitor: 'Besøkjande',
}
