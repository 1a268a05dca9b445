import type { CollectionConfig } from 'payload'
import { sites } from '@osloregionen/contract'
import { nobody, staffOf, whoMay } from '../../access/staff.ts'
import { groups } from '../../admin/groups.ts'
import { listLengths } from '../../admin/listLengths.ts'
import { both } from '../../fields/labels.ts'
import { linkField } from '../../fields/links.ts'
import { createdByField } from '../../fields/publication.ts'
import { bulkAllOrNothing } from '../../hooks/bulk.ts'
import { checkShape } from '../../hooks/shape.ts'
import { turns } from '../../hooks/turns.ts'
import { redirectPublishHooks } from '../../publishing/hooks.ts'
import { siteLabels } from '../labels.ts'
import { refuseLoopsAndChains, tidyAddresses } from './hooks.ts'

/** Old addresses, and where they lead. Saving one makes it hold at once. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: both('Videresending', 'Redirect'), plural: both('Videresendinger', 'Redirects') },
  access: {
    read: ({ req }) => staffOf(req) !== null,
    readVersions: nobody,
    create: whoMay('publish'),
    update: whoMay('publish'),
    delete: whoMay('publish'),
    unlock: nobody,
    admin: ({ req }) => staffOf(req) !== null,
  },
  disableDuplicate: true,
  defaultSort: 'from',
  hooks: {
    beforeOperation: [checkShape],
    beforeValidate: [tidyAddresses],
    beforeChange: [turns.beforeChange, refuseLoopsAndChains],
    beforeDelete: [turns.beforeDelete],
    afterOperation: [bulkAllOrNothing],
    ...redirectPublishHooks,
  },
  admin: {
    group: groups.sites,
    useAsTitle: 'from',
    pagination: listLengths,
    hideAPIURL: true,
    defaultColumns: ['from', 'to', 'site', 'kind', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
    enableRichTextLink: false,
    description: both(
      'Gamle adresser som skal føre et annet sted. Når en side får ny adresse, skjer det av seg selv.',
      'Old addresses that shall lead elsewhere. When a page gets a new address, it happens by itself.',
    ),
  },
  fields: [
    {
      name: 'site',
      type: 'select',
      label: both('Nettsted', 'Site'),
      required: true,
      defaultValue: 'osloregionen',
      enumName: 'enum_site',
      options: sites.map((value) => ({ value, label: siteLabels[value] })),
    },
    {
      name: 'from',
      type: 'text',
      label: both('Fra', 'From'),
      required: true,
      index: true,
      maxLength: 1000,
      admin: {
        description: both(
          'Den gamle adressen, gjerne limt inn fra nettleseren. Kan ha spørrestreng: /?p=123.',
          'The old address, pasted from the browser if you like. May have a query: /?p=123.',
        ),
      },
    },
    linkField('to', both('Til', 'To'), {
      kind: 'page',
      required: true,
      description: both(
        'En adresse på nettstedet (/om-oss) eller et annet sted (https://…).',
        'An address on the site (/om-oss) or elsewhere (https://…).',
      ),
    }),
    {
      name: 'kind',
      type: 'select',
      label: both('Type', 'Kind'),
      required: true,
      defaultValue: '301',
      options: [
        { value: '301', label: both('For godt (301)', 'For good (301)') },
        { value: '302', label: both('Midlertidig (302)', 'For now (302)') },
      ],
    },
    createdByField(),
  ],
}
