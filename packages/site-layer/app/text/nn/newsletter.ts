import type { newsletter as nb } from '../nb/newsletter.ts'

export const newsletter: typeof nb = {
  events: 'Kalender',
  others: 'Andre utgåver',
}
