import type { areas as nb } from '../nb/areas.ts'

export const areas: typeof nb = {
  title: 'Innsatsområde',
  goals: 'Mål',
  period: 'Periode',
  news: 'Siste nytt om området',
  aliases: 'Tidlegare kalla',
}
