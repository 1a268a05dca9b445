import type { SeedPage } from './shapes.ts'

/** What a page at the top of osloregionen.no has. */
export const top = {
  language: 'nb',
  sites: ['osloregionen'],
  date: '2021',
  priorityAreas: [],
  origin: 'deck',
} satisfies Partial<SeedPage>

/** The same, for a page under «Om Osloregionen». */
export const below = { ...top, parent: 'om-oss' } satisfies Partial<SeedPage>
