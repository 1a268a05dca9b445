import type { campaigns as nb } from '../nb/campaigns.ts'

export const campaigns: typeof nb = {
  goal: 'Goal',
  audience: 'For whom',
  channels: 'Channels',
  channelNames: {
    'social-media': 'social media',
    film: 'film',
    event: 'events',
    'investor-network': 'investor network',
    other: 'other',
  },
  statusTexts: {
    planned: 'The campaign is planned and has not begun.',
    active: 'The campaign is running.',
    finished: 'The campaign has ended.',
  },
  videos: 'Film',
  results: 'Results',
  noResults: {
    active: 'No results have been published yet. They will be here when they are ready.',
    finished: 'No results of the campaign have been published.',
  },
}
