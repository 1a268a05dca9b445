import type { campaigns as nb } from '../nb/campaigns.ts'

export const campaigns: typeof nb = {
  goal: 'Mål',
  audience: 'Målgruppe',
  channels: 'Kanalar',
  channelNames: {
    'social-media': 'sosiale medium',
    film: 'film',
    event: 'arrangement',
    'investor-network': 'investornettverk',
    other: 'anna',
  },
  statusTexts: {
    planned: 'Kampanjen er planlagd og har ikkje starta.',
    active: 'Kampanjen er i gang.',
    finished: 'Kampanjen er avslutta.',
  },
  videos: 'Film',
  results: 'Resultat',
  noResults: {
    active: 'Det er ikkje publisert resultat enno. Dei kjem her når dei er klare.',
    finished: 'Det er ikkje publisert resultat frå kampanjen.',
  },
}
