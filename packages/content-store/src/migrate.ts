import { runMigrations } from '@osloregionen/database/migrate'

/** Brings the schema `content` up to date; see `runMigrations`. */
export const migrate = (connectionString: string): Promise<string[]> =>
  runMigrations(connectionString, {
    name: 'content_store',
    folder: new URL('../migrations/', import.meta.url),
  })
