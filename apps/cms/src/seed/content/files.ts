import type { SeedFile } from './shapes.ts'

/** The sample PDFs. */
export const files = {} satisfies Record<string, SeedFile>

export type FileKey = keyof typeof files
