import { redirects } from './content/redirects.ts'
import { trusted, type SeedContext } from './store.ts'

/** Old addresses that lead to where their content is now. Those that are there are left as they are. */
export async function seedRedirects(context: SeedContext): Promise<void> {
  const { docs } = await context.payload.find({
    ...trusted(context),
    collection: 'redirects',
    pagination: false,
    select: { site: true, from: true },
  })
  const known = new Set(docs.map(({ site, from }) => `${site} ${from}`))
  for (const { site, from, to } of redirects) {
    if (known.has(`${site} ${from}`)) continue
    await context.payload.create({
      ...trusted(context),
      collection: 'redirects',
      data: { site, from, to, kind: '301' },
    })
  }
}
