import type { DemoAccount } from '../system/demo-accounts.ts'

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
  deliveryDatabaseUrl: string
  deliveryInternalKey: string
  dataDir: string
  accounts: DemoAccount[]
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: ProvidedPostgres
    system: ProvidedSystem
  }
}
