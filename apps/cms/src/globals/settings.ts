import type { GlobalConfig } from 'payload'
import { staffOf, whoMay } from '../access/staff.ts'
import { groups } from '../admin/groups.ts'
import { checkGlobalShape } from '../hooks/shape.ts'

/** What settings have that are public as soon as they are saved: who may read and change them, and where they stand. */
export const settings = (
  description: { nb: string; en: string },
  publishHooks: GlobalConfig['hooks'],
): Pick<GlobalConfig, 'access' | 'versions' | 'hooks' | 'admin'> => ({
  access: {
    read: ({ req }) => staffOf(req) !== null,
    readVersions: whoMay('manageSites'),
    update: whoMay('manageSites'),
  },
  versions: { max: 50, drafts: false },
  hooks: { beforeOperation: [checkGlobalShape], ...publishHooks },
  admin: { group: groups.sites, hideAPIURL: true, description },
})
