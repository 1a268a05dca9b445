import { groups } from '../../admin/groups.ts'
import { choice } from '../../fields/choices.ts'
import { both } from '../../fields/labels.ts'
import { line } from '../../fields/text.ts'
import { siteLabels } from '../labels.ts'
import { writtenCollection } from '../written.ts'
import { items } from './items.ts'

const sendStates = {
  'not-sent': both('Ikke sendt', 'Not sent'),
  scheduled: both('Planlagt', 'Scheduled'),
  sending: both('Sendes', 'Sending'),
  paused: both('Satt på pause', 'Paused'),
  sent: both('Sendt', 'Sent'),
  cancelled: both('Avlyst', 'Cancelled'),
}

/** Issues of the newsletters. Publishing one makes its web version public; sending it is another matter. */
export const NewsletterIssues = writtenCollection({
  slug: 'newsletter-issues',
  singular: both('Nyhetsbrev', 'Newsletter issue'),
  group: groups.content,
  description: both(
    'Utgaver av nyhetsbrevet. Når en utgave publiseres, kan den leses på nettstedet.',
    'Issues of the newsletter. Once published, an issue can be read on the site.',
  ),
  columns: ['list', 'sendState'],
  searched: ['subject'],
  before: [
    line('subject', both('Emne i e-posten', 'Subject of the e-mail'), { maxLength: 150 }),
    line('preheader', both('Fortekst', 'Preheader'), {
      maxLength: 150,
      description: both(
        'Det e-postprogrammer viser etter emnet.',
        'What mail programs show after the subject.',
      ),
    }),
    items(),
  ],
  sidebar: [
    {
      name: 'audienceTopics',
      type: 'relationship',
      relationTo: ['priority-areas', 'sectors'],
      hasMany: true,
      maxRows: 20,
      label: both('Skrevet for dem som følger', 'Written for those who follow'),
      admin: {
        position: 'sidebar',
        allowCreate: false,
        description: both(
          'Innsatsområder og næringer. Vises på nettsiden. Tom: alle på lista.',
          'Priority areas and sectors. Shown on the web page. Empty: everybody on the list.',
        ),
      },
    },
    choice('list', both('Liste', 'List'), siteLabels, { required: true, defaultValue: 'osloregionen' }),
    {
      ...choice('sendState', both('Utsending', 'Sending'), sendStates, { defaultValue: 'not-sent' }),
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
})
