import { resolve } from 'node:path'

/** The folder of the clone. */
export const repository = resolve(import.meta.dirname, '../..')

/** A path inside the clone. */
export function inRepository(...parts: string[]): string {
  return resolve(repository, ...parts)
}
