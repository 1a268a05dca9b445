import type { CollectionConfig, TextField } from 'payload'
import { z } from 'zod'
import { scopes } from '@osloregionen/contract'
import { nobody, whoMay } from '../../access/staff.ts'
import { groups } from '../../admin/groups.ts'
import { listLengths } from '../../admin/listLengths.ts'
import { may, isRole } from '../../domain/roles.ts'
import { dayField } from '../../fields/dates.ts'
import { both } from '../../fields/labels.ts'
import { wholeNumber } from '../../fields/numbers.ts'
import { oneOf } from '../../fields/relations.ts'
import { line, paragraph } from '../../fields/text.ts'
import { bulkAllOrNothing } from '../../hooks/bulk.ts'
import { checkShape } from '../../hooks/shape.ts'
import { turns } from '../../hooks/turns.ts'
import { forgetPartner, tellDelivery, tidyContacts } from './hooks.ts'
import { keyEndpoints } from './keyEndpoints.ts'
import { webhookEndpoints } from './webhookEndpoints.ts'

const Emails = z.array(z.email().max(200)).min(1)

const contacts: TextField = {
  name: 'contacts',
  type: 'text',
  hasMany: true,
  label: both('Kontakter', 'Contacts'),
  required: true,
  minRows: 1,
  maxRows: 20,
  validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
    Emails.safeParse(value).success ||
    (req.i18n.language === 'en'
      ? 'Write at least one e-mail address, and press Enter after each.'
      : 'Skriv minst én e-postadresse, og trykk Enter etter hver.'),
  admin: {
    placeholder: both('navn@kommune.no', 'name@example.org'),
    description: both(
      'E-postadressene til dem som kan logge inn på partnersiden og bytte nøkler. Trykk Enter etter hver.',
      'The e-mail addresses of those who can sign in to the partner page and replace keys. Press Enter after each.',
    ),
  },
}

/** Those who use the open API with a key. What holds of them is told to delivery in the transaction of each change. */
export const Partners: CollectionConfig = {
  slug: 'partners',
  labels: { singular: both('Partner', 'Partner'), plural: both('Partnere', 'Partners') },
  access: {
    read: whoMay('managePartners'),
    readVersions: nobody,
    create: whoMay('managePartners'),
    update: whoMay('managePartners'),
    delete: whoMay('managePartners'),
    unlock: nobody,
    admin: ({ req }) => whoMay('managePartners')({ req }) === true,
  },
  disableDuplicate: true,
  defaultSort: 'name',
  endpoints: [...keyEndpoints, ...webhookEndpoints],
  hooks: {
    beforeOperation: [checkShape],
    beforeValidate: [tidyContacts],
    beforeChange: [turns.beforeChange],
    beforeDelete: [turns.beforeDelete],
    afterChange: [tellDelivery],
    afterDelete: [forgetPartner],
    afterOperation: [bulkAllOrNothing],
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    pagination: listLengths,
    hideAPIURL: true,
    defaultColumns: ['name', 'active', 'perMinute', 'expiresAt', 'updatedAt'],
    hidden: ({ user }) => !isRole(user?.role) || !may(user.role, 'managePartners'),
    enableRichTextLink: false,
    description: both(
      'De som henter innhold gjennom det åpne API-et med egen nøkkel. Alle kan lese uten nøkkel; en nøkkel gir høyere grenser, webhooks og tall for bruk. Sletter du en partner, slutter alle nøklene å virke for godt; slå av «Aktiv» for å stoppe dem en stund.',
      'Those who fetch content through the open API with a key of their own. Everybody can read without one; a key gives higher limits, webhooks and figures of use. If you delete a partner, all its keys stop working for good; switch off “Active” to stop them for a while.',
    ),
  },
  fields: [
    line('name', both('Organisasjon', 'Organisation'), { required: true }),
    contacts,
    oneOf('municipality', 'municipalities', both('Kommune', 'Municipality')),
    paragraph('note', both('Internt notat', 'Internal note'), {
      maxLength: 5000,
      description: both('Bare redaksjonen ser det.', 'Only staff see it.'),
    }),
    {
      name: 'keys',
      type: 'ui',
      label: both('Nøkler', 'Keys'),
      admin: { components: { Field: '/admin/components/PartnerKeys.tsx#PartnerKeys' } },
    },
    {
      name: 'usage',
      type: 'ui',
      label: both('Bruk', 'Use'),
      admin: { components: { Field: '/admin/components/PartnerUse.tsx#PartnerUse' } },
    },
    {
      name: 'webhooks',
      type: 'ui',
      label: both('Webhooks', 'Webhooks'),
      admin: { components: { Field: '/admin/components/PartnerWebhooks.tsx#PartnerWebhooks' } },
    },
    {
      name: 'active',
      type: 'checkbox',
      label: both('Aktiv', 'Active'),
      defaultValue: true,
      admin: {
        position: 'sidebar',
        description: both(
          'Slå av for å stoppe alle nøkler og webhooks med én gang. De virker igjen når du slår på.',
          'Switch off to stop all keys and webhooks at once. They work again when you switch it on.',
        ),
      },
    },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      label: both('Tilganger', 'Scopes'),
      defaultValue: [...scopes],
      options: [
        { value: 'usage', label: both('Se egen bruk', 'See own use') },
        { value: 'webhooks', label: both('Webhooks', 'Webhooks') },
      ],
      admin: { position: 'sidebar' },
    },
    {
      ...wholeNumber('perMinute', both('Forespørsler i minuttet', 'Requests a minute'), {
        min: 60,
        max: 100_000,
        required: true,
        defaultValue: 6000,
      }),
      admin: {
        position: 'sidebar',
        description: both(
          'For alle nøklene til sammen. 6000 holder for de fleste.',
          'Over all keys together. 6,000 is enough for most.',
        ),
      },
    },
    {
      ...dayField('expiresAt', both('Avtalen gjelder til og med', 'The agreement ends with')),
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' },
        description: both(
          'Etter denne dagen virker ingen nøkler. Tom: til noe annet er bestemt.',
          'After this day no key works. Empty: until further notice.',
        ),
      },
    },
  ],
}
