import type { newsletter as nb } from '../nb/newsletter.ts'

export const newsletter: typeof nb = {
  events: 'Kalender',
  others: 'Andre utgåver',
  topics: 'Skrive for dei som følgjer',
}
