import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { admin } from './admin/config.ts'
import { translations } from './admin/translations.ts'
import { Bodies } from './collections/Bodies/index.ts'
import { Campaigns } from './collections/Campaigns/index.ts'
import { Events } from './collections/Events/index.ts'
import { EventSeries } from './collections/EventSeries/index.ts'
import { Feedback } from './collections/Feedback/index.ts'
import { Files } from './collections/Files/index.ts'
import { GoverningDocuments } from './collections/GoverningDocuments/index.ts'
import { Guides } from './collections/Guides/index.ts'
import { Media } from './collections/Media/index.ts'
import { Meetings } from './collections/Meetings/index.ts'
import { Municipalities } from './collections/Municipalities/index.ts'
import { News } from './collections/News/index.ts'
import { NewsletterIssues } from './collections/NewsletterIssues/index.ts'
import { Pages } from './collections/Pages/index.ts'
import { Partners } from './collections/Partners/index.ts'
import { People } from './collections/People/index.ts'
import { PriorityAreas } from './collections/PriorityAreas/index.ts'
import { Projects } from './collections/Projects/index.ts'
import { Redirects } from './collections/Redirects/index.ts'
import { Reports } from './collections/Reports/index.ts'
import { Sectors } from './collections/Sectors/index.ts'
import { Statements } from './collections/Statements/index.ts'
import { SubRegions } from './collections/SubRegions/index.ts'
import { Users } from './collections/Users/index.ts'
import { database } from './db/adapter.ts'
import { bodyEditor } from './editor/body.ts'
import { env } from './env.ts'
import { both } from './fields/labels.ts'
import { Organisation } from './globals/organisation.ts'
import { siteSettings } from './globals/site.ts'
import { limitQuery } from './graphql/limits.ts'
import { inSource } from './here.ts'
import { explainDatabaseErrors } from './hooks/databaseErrors.ts'
import { tellPublicErrors } from './hooks/publicErrors.ts'
import { queuedEmail } from './integrations/email/adapter.ts'

/** The newsroom. */
export default buildConfig({
  serverURL: env.CMS_URL,
  secret: env.PAYLOAD_SECRET,
  csrf: [env.CMS_URL],
  cors: [],
  telemetry: false,
  defaultDepth: 1,
  maxDepth: 2,
  collections: [
    News,
    Reports,
    Campaigns,
    NewsletterIssues,
    Pages,
    Guides,
    Events,
    Meetings,
    EventSeries,
    Statements,
    GoverningDocuments,
    Projects,
    PriorityAreas,
    Bodies,
    People,
    Municipalities,
    SubRegions,
    Sectors,
    Media,
    Files,
    Feedback,
    Redirects,
    Partners,
    Users,
  ],
  globals: [siteSettings('osloregionen'), siteSettings('oslopolitan'), Organisation],
  localization: {
    locales: [
      { code: 'nb', label: both('Norsk', 'Norwegian') },
      { code: 'en', label: both('Engelsk', 'English') },
    ],
    defaultLocale: 'nb',
    fallback: false,
  },
  i18n: { supportedLanguages: { nb, en }, fallbackLanguage: 'nb', translations },
  editor: bodyEditor(),
  db: database(),
  email: queuedEmail,
  sharp,
  upload: {
    limits: { fileSize: 25_000_000 },
    abortOnLimit: true,
    responseOnLimit: 'Filen er større enn 25 MB.',
  },
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 400, validationRules: limitQuery },
  hooks: { afterError: [tellPublicErrors, explainDatabaseErrors] },
  logger: { options: { level: env.LOG_LEVEL } },
  typescript: { outputFile: inSource('payload-types.ts'), autoGenerate: false },
  admin,
})
