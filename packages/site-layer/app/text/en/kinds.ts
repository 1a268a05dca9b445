import type { audiences as nbAudiences, kinds as nb, statuses as nbStatuses } from '../nb/kinds.ts'

export const kinds: typeof nb = {
  news: {
    news: 'Story',
    'press-release': 'Press release',
    'op-ed': 'Opinion',
    'good-example': 'Good example',
  },
  reports: {
    'partial-report': 'Partial report',
    'final-report': 'Final report',
    study: 'Study',
    guide: 'Guide',
    'annual-report': 'Annual report',
    strategy: 'Strategy',
  },
  events: {
    seminar: 'Seminar',
    conference: 'Conference',
    'recruitment-day': 'Recruitment day',
    'investor-day': 'Investor day',
    hackathon: 'Hackathon',
    webinar: 'Webinar',
  },
  statements: { statement: 'Statement', 'consultation-response': 'Consultation response' },
  'governing-documents': {
    strategy: 'Strategy',
    programme: 'Programme',
    budget: 'Budget',
    agreement: 'Agreement',
    'annual-report': 'Annual report',
    declaration: 'Declaration',
  },
  projects: { project: 'Project', dossier: 'Dossier' },
  bodies: {
    assembly: 'Highest body',
    board: 'Board',
    committee: 'Committee',
    'administrative-group': 'Administrative group',
    secretariat: 'Secretariat',
  },
}

export const statuses: typeof nbStatuses = { planned: 'Planned', active: 'Running', finished: 'Finished' }

export const audiences: typeof nbAudiences = {
  talent: 'Talent',
  investor: 'Investors',
  partner: 'Partners',
  visitor: 'Visitors',
}
