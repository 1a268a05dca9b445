import type { CampaignChannel } from '@osloregionen/contract'
import { groups } from '../../admin/groups.ts'
import { choice, choices } from '../../fields/choices.ts'
import { dayField } from '../../fields/dates.ts'
import { figures } from '../../fields/figures.ts'
import { both } from '../../fields/labels.ts'
import { labelAndAddress } from '../../fields/links.ts'
import { manyOf } from '../../fields/relations.ts'
import { statusField } from '../../fields/status.ts'
import { lines, paragraph } from '../../fields/text.ts'
import { videoFields } from '../../fields/video.ts'
import { audienceLabels } from '../labels.ts'
import { writtenCollection } from '../written.ts'

const channels: Record<CampaignChannel, { nb: string; en: string }> = {
  'social-media': both('Sosiale medier', 'Social media'),
  film: both('Film', 'Film'),
  event: both('Arrangement', 'Event'),
  'investor-network': both('Investornettverk', 'Investor network'),
  other: both('Annet', 'Other'),
}

/** Campaigns that make the region known. */
export const Campaigns = writtenCollection({
  slug: 'campaigns',
  singular: both('Kampanje', 'Campaign'),
  group: groups.content,
  description: both(
    'Kampanjer for å gjøre regionen kjent. Resultater skal ha kilde.',
    'Campaigns to make the region known. Results need a source.',
  ),
  columns: ['status', 'audience'],
  before: [paragraph('goal', both('Mål', 'Goal'))],
  tabs: [
    {
      label: both('Kampanjen', 'The campaign'),
      fields: [
        {
          type: 'row',
          fields: [dayField('startsOn', both('Fra', 'From')), dayField('endsOn', both('Til', 'To'))],
        },
        choices('channels', both('Kanaler', 'Channels'), channels),
        lines('partners', both('Partnere', 'Partners')),
        {
          name: 'callToAction',
          type: 'group',
          label: both('Oppfordring', 'Call to action'),
          fields: [labelAndAddress(false)],
        },
        {
          name: 'videos',
          type: 'array',
          label: both('Filmer', 'Films'),
          labels: { singular: both('Film', 'Film'), plural: both('Filmer', 'Films') },
          maxRows: 20,
          fields: videoFields(),
        },
        figures('results', both('Resultater', 'Results'), { sourced: true }),
        manyOf('relatedNews', 'news', both('Nyheter om kampanjen', 'News about the campaign')),
        manyOf('relatedEvents', 'events', both('Arrangementer i kampanjen', 'Events of the campaign')),
      ],
    },
  ],
  sidebar: [statusField('planned'), choice('audience', both('Målgruppe', 'Audience'), audienceLabels)],
})
