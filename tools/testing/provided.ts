import type { DemoAccount } from '../system/demo-accounts.ts'
import type { Environment } from '../system/environment.ts'

/** The throwaway Postgres of a test run. */
export type ProvidedPostgres = {
  port: number
  superuserUrl: string
  ownerPassword: string
  deliveryPassword: string
  dataDir: string
}

/** The whole product, started once for all end-to-end tests of a run. */
export type ProvidedSystem = {
  cmsUrl: string
  deliveryUrl: string
  osloregionenUrl: string
  oslopolitanUrl: string
  mailUrl: string
  databaseUrl: string
  /** The environment of the commands of the CMS, such as `content`. */
  commands: Environment
  deliveryDatabaseUrl: string
  deliveryInternalKey: string
  dataDir: string
  accounts: DemoAccount[]
}

/** Whether trials are short, as in `npm test`, or as long as it takes to trust their answer, as in `npm run test:full`. */
export type TrialSize = 'short' | 'full'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: ProvidedPostgres
    system: ProvidedSystem
    trials: TrialSize
  }
}
