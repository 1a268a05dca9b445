import type { organisation as nb } from '../nb/organisation.ts'

export const organisation: typeof nb = {
  figures: 'The region in figures',
  source: (source, year) => `Source: ${source}. Figure for ${year}.`,
}
