import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** How the admin looks and where its components are. */
export const admin: Config['admin'] = {
  user: 'users',
  avatar: 'default',
  dateFormat: 'd. MMM yyyy HH:mm',
  theme: 'all',
  timezones: {
    defaultTimezone: 'Europe/Oslo',
    supportedTimezones: [{ label: 'Oslo', value: 'Europe/Oslo' }],
  },
  meta: { titleSuffix: ' · Osloregionens redaksjon', defaultOGImageType: 'off' },
  importMap: {
    baseDir: here('..'),
    importMapFile: here('../app/(payload)/admin/importMap.js'),
    autoGenerate: false,
  },
}
