import { groups } from '../../admin/groups.ts'
import { choice } from '../../fields/choices.ts'
import { both } from '../../fields/labels.ts'
import { audienceLabels } from '../labels.ts'
import { writtenCollection } from '../written.ts'
import { parentField } from './parent.ts'

/** Pages that stand where they stand: about, press, privacy, audience pages. */
export const Pages = writtenCollection({
  slug: 'pages',
  singular: both('Side', 'Page'),
  group: groups.content,
  description: both(
    'Faste sider, for eksempel om oss, presse og personvern. En side under en annen får adressen etter den.',
    'Lasting pages, such as about, press and privacy. A page below another has its address after that one.',
  ),
  columns: ['parent'],
  sidebar: [parentField(), choice('audience', both('Målgruppe', 'Audience'), audienceLabels)],
})
