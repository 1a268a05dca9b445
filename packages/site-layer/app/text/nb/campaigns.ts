export const campaigns = {
  goal: 'Mål',
  audience: 'Målgruppe',
  channels: 'Kanaler',
  channelNames: {
    'social-media': 'sosiale medier',
    film: 'film',
    event: 'arrangement',
    'investor-network': 'investornettverk',
    other: 'annet',
  },
  statusTexts: {
    planned: 'Kampanjen er planlagt og har ikke startet.',
    active: 'Kampanjen pågår.',
    finished: 'Kampanjen er avsluttet.',
  },
  videos: 'Film',
  results: 'Resultater',
  noResults: {
    active: 'Det er ikke publisert resultater ennå. De kommer her når de er klare.',
    finished: 'Det er ikke publisert resultater fra kampanjen.',
  },
}
