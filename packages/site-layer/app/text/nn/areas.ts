import type { areas as nb } from '../nb/areas.ts'

export const areas: typeof nb = {
  title: 'Innsatsområde',
  goals: 'Mål',
  period: 'Periode',
  aliases: 'Tidlegare kalla',
}
