import { figures } from './content/organisation.ts'
import { trusted, type SeedContext } from './store.ts'

/** The facts of the organisation in both languages, unless somebody has saved them before. */
export async function seedOrganisation(context: SeedContext): Promise<void> {
  const global = { slug: 'organisation', ...trusted(context) } as const
  const current = await context.payload.findGlobal({ ...global, locale: 'nb' })
  if (current.updatedAt) return
  const nb = figures.map((figure) => ({ ...figure.nb, year: figure.year }))
  const stored = await context.payload.updateGlobal({ ...global, locale: 'nb', data: { figures: nb } })
  // Rows keep their ids, so that both languages stand in the same one.
  const en = figures.map((figure, index) => ({
    ...figure.en,
    id: stored.figures?.[index]?.id,
    year: figure.year,
  }))
  await context.payload.updateGlobal({ ...global, locale: 'en', data: { figures: en } })
}
