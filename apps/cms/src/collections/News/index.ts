import { groups } from '../../admin/groups.ts'
import { choice } from '../../fields/choices.ts'
import { dayField } from '../../fields/dates.ts'
import { both } from '../../fields/labels.ts'
import { linkField } from '../../fields/links.ts'
import { line } from '../../fields/text.ts'
import { kindLabels } from '../kinds.ts'
import { writtenCollection } from '../written.ts'

const senders = {
  secretariat: both('Sekretariatet', 'The secretariat'),
  board: both('Styret', 'The board'),
  members: both('Medlemmene', 'The members'),
  'interest-policy-committee': both('Interessepolitisk utvalg', 'The interest-policy committee'),
}

/** News, press releases, op-eds and good examples. */
export const News = writtenCollection({
  slug: 'news',
  singular: both('Nyhet', 'News item'),
  group: groups.content,
  description: both(
    'Nyheter, pressemeldinger, kronikker og gode eksempler. Én sak per språk.',
    'News, press releases, op-eds and good examples. One item per language.',
  ),
  columns: ['kind', 'publishedAt'],
  after: [
    {
      name: 'printedIn',
      type: 'group',
      label: both('Hvor kronikken sto på trykk', 'Where the op-ed was printed'),
      admin: { condition: (data) => data?.kind === 'op-ed' },
      fields: [
        {
          type: 'row',
          fields: [
            line('outlet', both('Avis eller nettsted', 'Outlet'), { maxLength: 120 }),
            dayField('date', both('Dato', 'Date')),
          ],
        },
        linkField('url', both('Lenke', 'Link'), { kind: 'web' }),
      ],
    },
  ],
  sidebar: [
    choice('kind', both('Type', 'Kind'), kindLabels.news, { required: true, defaultValue: 'news' }),
    choice('sender', both('Avsender', 'Sender'), senders),
    {
      name: 'featured',
      type: 'checkbox',
      label: both('Fremhevet', 'Featured'),
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
  ],
})
