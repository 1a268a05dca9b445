import type { news as nb } from '../nb/news.ts'

export const news: typeof nb = {
  latest: 'Latest stories',
  event: 'The event this is about',
  senders: {
    secretariat: 'The secretariat',
    board: 'The board',
    members: 'The member municipalities',
    'interest-policy-committee': 'The interest policy committee',
  },
  sender: 'From',
  printedIn: 'First published in',
}
