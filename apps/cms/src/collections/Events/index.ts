import { groups } from '../../admin/groups.ts'
import { choice } from '../../fields/choices.ts'
import { occasion, timeField } from '../../fields/dates.ts'
import { both } from '../../fields/labels.ts'
import { linkField } from '../../fields/links.ts'
import { filesField, oneOf } from '../../fields/relations.ts'
import { line, lines } from '../../fields/text.ts'
import { videoFields } from '../../fields/video.ts'
import { kindLabels } from '../kinds.ts'
import { writtenCollection } from '../written.ts'
import { programme } from './programme.ts'

/** Events that people can attend. */
export const Events = writtenCollection({
  slug: 'events',
  singular: both('Arrangement', 'Event'),
  group: groups.calendar,
  description: both(
    'Seminarer, konferanser og andre arrangementer. Etterpå: legg til lysbilder, opptak og referat her.',
    'Seminars, conferences and other events. Afterwards: add slides, recording and recap here.',
  ),
  columns: ['kind', 'startsAt', 'place'],
  searched: ['place'],
  before: [
    ...occasion(),
    linkField('onlineUrl', both('Lenke til digital deltakelse', 'Link for taking part online'), {
      kind: 'web',
    }),
  ],
  tabs: [
    { label: both('Program', 'Programme'), fields: [programme()] },
    {
      label: both('Påmelding og arrangør', 'Registration and organiser'),
      fields: [
        {
          type: 'row',
          fields: [
            linkField('registrationUrl', both('Lenke til påmelding', 'Registration link')),
            timeField('registrationDeadline', both('Påmeldingsfrist', 'Registration deadline')),
          ],
        },
        line('price', both('Pris', 'Price'), {
          description: both('Tom: vises ikke. Skriv «Gratis» hvis det er det.', 'Empty: not shown.'),
        }),
        lines('organisers', both('Arrangører', 'Organisers')),
        oneOf('series', 'event-series', both('Serie', 'Series')),
      ],
    },
    {
      label: both('Etterpå', 'Afterwards'),
      fields: [
        filesField('slides', both('Lysbilder', 'Slides')),
        {
          name: 'recording',
          type: 'group',
          label: both('Opptak', 'Recording'),
          fields: videoFields({ required: false }),
        },
        oneOf('recap', 'news', both('Sak om arrangementet', 'What was written about it')),
      ],
    },
  ],
  sidebar: [
    choice('kind', both('Type', 'Kind'), kindLabels.events, { required: true, defaultValue: 'seminar' }),
  ],
})
