import type { newsletter as nb } from '../nb/newsletter.ts'

export const newsletter: typeof nb = {
  events: 'Events',
  others: 'Other issues',
  topics: 'Written for those who follow',
}
