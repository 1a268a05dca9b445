import type { areas as nb } from '../nb/areas.ts'

export const areas: typeof nb = {
  title: 'Priority areas',
  goals: 'Goals',
  period: 'Period',
  aliases: 'Formerly',
}
