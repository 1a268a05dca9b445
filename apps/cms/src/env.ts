import { readEnvironment } from './domain/environment.ts'

/** `next build` loads the configuration without running it, so it needs the shape of the settings only. */
const whileBuilding = {
  APP_MODE: 'production',
  CMS_URL: 'http://build.invalid',
  DELIVERY_URL: 'http://build.invalid',
  OSLOREGIONEN_URL: 'http://build.invalid',
  OSLOPOLITAN_URL: 'http://build.invalid',
  DATABASE_URL: 'postgres://build.invalid/none',
  PAYLOAD_SECRET: 'never-used-outside-next-build-0000',
  DATA_DIR: '/nowhere',
  SMTP_URL: 'smtp://build.invalid',
  MAIL_FROM: 'build@build.invalid',
}

const building = process.env.NEXT_PHASE === 'phase-production-build'

/** The settings of this process, read once. Nothing else in the CMS reads `process.env`. */
export const env = readEnvironment(building ? whileBuilding : process.env)
