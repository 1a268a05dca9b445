import type { CollectionConfig } from 'payload'
import { nobody, whoMay } from '../../access/staff.ts'
import { groups } from '../../admin/groups.ts'
import { listLengths } from '../../admin/listLengths.ts'
import { choice } from '../../fields/choices.ts'
import { both } from '../../fields/labels.ts'
import { bulkAllOrNothing } from '../../hooks/bulk.ts'
import { checkShape } from '../../hooks/shape.ts'
import { turns } from '../../hooks/turns.ts'
import { siteLabels } from '../labels.ts'
import { kindLabels, stateLabels } from './labels.ts'

/** What somebody has written stays as it was written. */
const asSent = { access: { update: () => false } }

/** What readers have written by the forms of the sites. The worker brings it in; staff answer by e-mail, and keep track here. */
export const Feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: both('Henvendelse', 'Message'), plural: both('Henvendelser', 'Messages') },
  access: {
    read: whoMay('answerReaders'),
    readVersions: nobody,
    create: nobody,
    update: whoMay('answerReaders'),
    delete: whoMay('answerReaders'),
    unlock: nobody,
    admin: ({ req }) => whoMay('answerReaders')({ req }) === true,
  },
  disableDuplicate: true,
  defaultSort: '-receivedAt',
  hooks: {
    beforeOperation: [checkShape],
    beforeChange: [turns.beforeChange],
    beforeDelete: [turns.beforeDelete],
    afterOperation: [bulkAllOrNothing],
  },
  admin: {
    group: groups.readers,
    useAsTitle: 'title',
    pagination: listLengths,
    hideAPIURL: true,
    defaultColumns: ['title', 'kind', 'site', 'state', 'responsible', 'receivedAt'],
    listSearchableFields: ['message', 'email', 'path'],
    enableRichTextLink: false,
    description: both(
      'Det leserne har skrevet i skjemaene på nettstedene. Avsluttede henvendelser slettes etter ett år.',
      'What readers have written in the forms of the sites. Closed messages are deleted after a year.',
    ),
    components: { beforeListTable: ['/admin/components/PageVotes.tsx#PageVotes'] },
  },
  fields: [
    {
      ...asSent,
      name: 'title',
      type: 'text',
      label: both('Melding', 'Message'),
      required: true,
      admin: { hidden: true },
    },
    { ...asSent, name: 'message', type: 'textarea', label: both('Melding', 'Message'), required: true },
    {
      ...asSent,
      name: 'email',
      type: 'email',
      label: both('Svar til', 'Answer to'),
      admin: {
        description: both(
          'Tom: avsenderen ba ikke om svar. Svar fra din egen e-post.',
          'Empty: the sender did not ask for an answer. Answer from your own e-mail.',
        ),
      },
    },
    {
      name: 'note',
      type: 'textarea',
      label: both('Internt notat', 'Internal note'),
      maxLength: 5000,
      admin: {
        description: both(
          'Hva som er gjort. Bare redaksjonen ser det.',
          'What has been done. Only staff see it.',
        ),
      },
    },
    choice('state', both('Status', 'State'), stateLabels, { required: true, defaultValue: 'new' }),
    {
      name: 'responsible',
      type: 'relationship',
      relationTo: 'users',
      label: both('Ansvarlig', 'Responsible'),
      admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
    },
    { ...choice('kind', both('Gjelder', 'About'), kindLabels, { required: true }), ...asSent },
    {
      ...choice('site', both('Nettsted', 'Site'), siteLabels, { required: true, enumName: 'enum_site' }),
      ...asSent,
    },
    {
      ...asSent,
      name: 'path',
      type: 'text',
      label: both('Side', 'Page'),
      admin: { position: 'sidebar' },
    },
    {
      ...asSent,
      name: 'receivedAt',
      type: 'date',
      label: both('Kom inn', 'Received'),
      required: true,
      index: true,
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
}
