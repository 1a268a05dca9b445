import type { pages as nb } from '../nb/pages.ts'

export const pages: typeof nb = {
  children: 'Meir om dette',
}
