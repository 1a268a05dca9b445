import { groups } from '../../admin/groups.ts'
import { choice } from '../../fields/choices.ts'
import { years } from '../../fields/dates.ts'
import { both } from '../../fields/labels.ts'
import { statusField } from '../../fields/status.ts'
import { line, lines } from '../../fields/text.ts'
import { kindLabels } from '../kinds.ts'
import { writtenCollection } from '../written.ts'

/** Projects, and matters followed over years. */
export const Projects = writtenCollection({
  slug: 'projects',
  singular: both('Prosjekt', 'Project'),
  group: groups.policy,
  description: both(
    'Prosjekter, og saker som følges over flere år. Adressen får navnet på det første innsatsområdet.',
    'Projects, and matters followed over years. The address takes the name of the first priority area.',
  ),
  columns: ['kind', 'status', 'periodFrom', 'periodTo'],
  before: [
    years(),
    lines('partners', both('Partnere', 'Partners')),
    line('funding', both('Finansiering', 'Funding')),
  ],
  sidebar: [
    choice('kind', both('Type', 'Kind'), kindLabels.projects, { required: true, defaultValue: 'project' }),
    statusField('active'),
  ],
})
