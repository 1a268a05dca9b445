import type { organisation as nb } from '../nb/organisation.ts'

export const organisation: typeof nb = {
  figures: 'Regionen i tal',
  source: (source, year) => `Kjelde: ${source}. Tal for ${year}.`,
}
