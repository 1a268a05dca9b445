import type { CollectionConfig } from 'payload'
import { groups } from '../../admin/groups.ts'
import { both } from '../../fields/labels.ts'
import { registerCollection } from '../register.ts'

/** Events that come back. */
export const EventSeries: CollectionConfig = {
  ...registerCollection({
    slug: 'event-series',
    singular: both('Arrangementsserie', 'Event series'),
    group: groups.calendar,
    description: both(
      'Arrangementer som kommer igjen, for eksempel BEST-konferansen.',
      'Events that come back, such as the BEST conference.',
    ),
  }),
  // One of a series would be a “sery” to Payload.
  graphQL: { singularName: 'EventSeries', pluralName: 'EventSeriesList' },
}
