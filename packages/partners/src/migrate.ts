import { runMigrations } from '@osloregionen/database/migrate'

/** Brings the schema `partners` up to date; see `runMigrations`. */
export const migrate = (connectionString: string): Promise<string[]> =>
  runMigrations(connectionString, { name: 'partners', folder: new URL('../migrations/', import.meta.url) })
