import { aboutPagesNb } from './pages-about-nb.ts'
import { rolePagesNb } from './pages-role-nb.ts'
import { servicePagesNb } from './pages-service-nb.ts'
import { wordPagesNb } from './pages-words-nb.ts'
import type { SeedPage } from './shapes.ts'

/** The pages of osloregionen.no. */
export const pagesNb: SeedPage[] = [...aboutPagesNb, ...rolePagesNb, ...wordPagesNb, ...servicePagesNb]
