import type { projects as nb } from '../nb/projects.ts'

export const projects: typeof nb = {
  funding: 'Finansiering',
  others: 'Andre prosjekt',
  none: 'Ingen prosjekt er publiserte her enno.',
}
