import type { Config } from 'payload'
import { inSource } from '../here.ts'

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
  meta: {
    titleSuffix: ' · Osloregionens redaksjon',
    defaultOGImageType: 'off',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/mark.svg' }],
  },
  components: {
    graphics: {
      Logo: '/admin/components/Wordmark.tsx#Wordmark',
      Icon: '/admin/components/Wordmark.tsx#Icon',
    },
    beforeLogin: ['/admin/components/SignInHelp.tsx#SignInHelp'],
    beforeDashboard: ['/admin/components/Greeting.tsx#Greeting'],
  },
  importMap: {
    baseDir: inSource('.'),
    importMapFile: inSource('app/(payload)/admin/importMap.js'),
    autoGenerate: false,
  },
}
