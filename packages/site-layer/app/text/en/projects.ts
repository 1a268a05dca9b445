import type { projects as nb } from '../nb/projects.ts'

export const projects: typeof nb = {
  funding: 'Funding',
  others: 'Other projects',
  none: 'No projects have been published here yet.',
}
