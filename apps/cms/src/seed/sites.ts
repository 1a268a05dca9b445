import { osloregionen, oslopolitan, type SeedSite } from './content/sites.ts'
import type { Library } from './library.ts'
import { trusted, type SeedContext } from './store.ts'

const globals = [
  { slug: 'site-osloregionen', settings: osloregionen },
  { slug: 'site-oslopolitan', settings: oslopolitan },
] as const

/** Settings of both sites, unless somebody has saved them before. @returns how many were written */
export async function seedSites(context: SeedContext, library: Library): Promise<number> {
  let written = 0
  for (const { slug, settings } of globals) {
    const current = await context.payload.findGlobal({ ...trusted(context), slug, locale: 'nb' })
    if (current.updatedAt) continue
    await context.payload.updateGlobal({
      ...trusted(context),
      slug,
      locale: 'nb',
      data: fieldsOf(settings, library),
    })
    written += 1
  }
  return written
}

function fieldsOf(
  { name, description, navigation, footer, social, licence, newsletterList, hero, featured }: SeedSite,
  library: Library,
) {
  return {
    name,
    description,
    navigation,
    footer,
    social,
    licence,
    newsletterList,
    frontPage: { hero, featured: library.getAll('news', featured) },
  }
}
