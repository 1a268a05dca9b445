import type { CollectionConfig } from 'payload'
import { fieldForThoseWhoMay, nobody, requestMay, staffOf, whoMay } from '../../access/staff.ts'
import { groups } from '../../admin/groups.ts'
import { listLengths } from '../../admin/listLengths.ts'
import { roles } from '../../domain/roles.ts'
import { env } from '../../env.ts'
import { both } from '../../fields/labels.ts'
import { bulkAllOrNothing } from '../../hooks/bulk.ts'
import { checkShape } from '../../hooks/shape.ts'
import { forgotPasswordHtml, forgotPasswordSubject } from './forgotPassword.ts'
import { checkPassword, checkResetPassword, keepAnAdmin, keepAnAdminOnDelete } from './hooks.ts'
import { roleLabels } from './labels.ts'

/** Staff. Only administrators manage accounts; everyone may change their own name and password. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: both('Bruker', 'User'), plural: both('Brukere', 'Users') },
  auth: {
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { secure: env.CMS_URL.startsWith('https:'), sameSite: 'Lax' },
    forgotPassword: { generateEmailHTML: forgotPasswordHtml, generateEmailSubject: forgotPasswordSubject },
  },
  access: {
    admin: ({ req }) => staffOf(req) !== null,
    create: whoMay('manageUsers'),
    read: ({ req }) => {
      const user = staffOf(req)
      if (user === null) return false
      // Authors and editors choose reviewers, and see who wrote what.
      return requestMay(req, 'writeEverywhere') || { id: { equals: user.id } }
    },
    update: ({ req }) => {
      const user = staffOf(req)
      if (user === null) return false
      return requestMay(req, 'manageUsers') || { id: { equals: user.id } }
    },
    delete: whoMay('manageUsers'),
    unlock: whoMay('manageUsers'),
    readVersions: nobody,
  },
  hooks: {
    beforeOperation: [checkShape, checkResetPassword],
    beforeValidate: [checkPassword],
    beforeChange: [keepAnAdmin],
    beforeDelete: [keepAnAdminOnDelete],
    afterOperation: [bulkAllOrNothing],
  },
  disableDuplicate: true,
  defaultSort: 'name',
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    pagination: listLengths,
    hideAPIURL: true,
    defaultColumns: ['name', 'email', 'role', 'municipality'],
    hidden: ({ user }) => user?.role !== 'admin',
    enableRichTextLink: false,
    description: both('De som kan logge inn her.', 'Those who can sign in here.'),
  },
  defaultPopulate: { name: true, role: true },
  fields: [
    { name: 'name', type: 'text', label: both('Navn', 'Name'), required: true, maxLength: 120 },
    {
      name: 'role',
      type: 'select',
      label: both('Rolle', 'Role'),
      required: true,
      defaultValue: 'author',
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: fieldForThoseWhoMay('manageUsers'), update: fieldForThoseWhoMay('manageUsers') },
      admin: {
        description: both(
          'Redaktør publiserer. Skribent skriver, men publiserer ikke. Kommunekontakt skriver utkast for sin kommune. Fagperson leser utkast som deles.',
          'Editors publish. Authors write but do not publish. Contributors draft for their municipality. Reviewers read drafts shared with them.',
        ),
      },
    },
    {
      name: 'municipality',
      type: 'relationship',
      relationTo: 'municipalities',
      label: both('Kommune', 'Municipality'),
      access: { create: fieldForThoseWhoMay('manageUsers'), update: fieldForThoseWhoMay('manageUsers') },
      admin: {
        allowCreate: false,
        allowEdit: false,
        condition: (data) => data?.role === 'contributor',
        description: both('Kommunen kontakten skriver for.', 'The municipality the contributor writes for.'),
      },
    },
  ],
}
