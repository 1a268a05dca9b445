import type { news as nb } from '../nb/news.ts'

export const news: typeof nb = {
  latest: 'Siste nytt',
  event: 'Arrangementet saka handlar om',
  senders: {
    secretariat: 'Sekretariatet',
    board: 'Styret',
    members: 'Medlemskommunane',
    'interest-policy-committee': 'Interessepolitisk utval',
  },
  sender: 'Avsendar',
  printedIn: 'Først publisert i',
}
